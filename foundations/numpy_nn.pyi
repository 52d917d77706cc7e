# Made from numpy_nn.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Self
import threading
from typing import Callable, Iterator, NamedTuple
import numpy as np
from .drawing import show_broadcast as show_broadcast
__all__ = ['adding', 'dtype_of', 'one_dtype', 'wide', 'column_sums', 'over', 'neuron', 'relu_number', 'dense', 'check_matmul', 'matmul_lists', 'matmul_loops', 'matmul_elementwise', 'matmul_broadcast', 'matmul_einsum', 'matmul', 'time_call', 'broadcast_shape', 'lin', 'relu', 'like', 'mse', 'normal', 'xavier_normal', 'kaiming_normal', 'mse_grad', 'relu_grad', 'lin_grad', 'numerical_grad', 'Gradients', 'forward_and_backward', 'ActivationStats', 'activation_stats', 'Parameter', 'grad_of', 'Module', 'members_in', 'held', 'Linear', 'ReLU', 'MSELoss', 'Sequential', 'Residual', 'Model', 'check_classes', 'log_softmax', 'nll_loss', 'cross_entropy', 'accuracy', 'CrossEntropyLoss', 'SGD', 'show_broadcast']

def dtype_of(a: Any) -> Any:
    """The dtype of `a`. Matrices and masked arrays reckon otherwise, and are not plain."""

def one_dtype(name: str, *arrays: Any, kinds: str='f') -> None:
    """`ValueError` unless all are plain arrays of one dtype: NumPy would say nothing."""

def wide(a: Any) -> Any:
    """The dtype to sum and count in: float32 for float16, else that of the array"""

def column_sums(g: Any) -> Any:
    """The sum over the rows, with room for many of them"""

def over(a: Any, n: Any) -> Any:
    """`a/n`, also where the dtype of `a` does not reach up to `n`"""

def neuron(inputs: Any, weights: Any, bias: Any) -> Any:
    """One neuron: `inputs @ weights + bias`."""

def relu_number(x: Any) -> Any:
    """ReLU of one number: nan stays nan."""

def dense(x: Any, w: Any, b: Any) -> Any:
    """A dense layer: `x @ w.T + b`."""

def check_matmul(name: Any, a: Any, b: Any) -> Any:
    """`ValueError` unless both are matrices of one dtype whose inner sizes agree"""

def matmul_lists(a: Any, b: Any) -> Any:
    """Matrix product in plain Python: three loops over lists."""

def matmul_loops(a: Any, b: Any) -> Any:
    """Matrix product by three loops over arrays."""

def matmul_elementwise(a: Any, b: Any) -> Any:
    """Two loops: a row times a column, elementwise, then summed."""

def matmul_broadcast(a: Any, b: Any) -> Any:
    """One loop: each row is broadcast over the columns of `b`, (m, 1) * (m, p)."""

def matmul_einsum(a: Any, b: Any) -> Any:
    """No loop of ours: Einstein summation."""

def matmul(a: Any, b: Any) -> Any:
    """`a @ b`, for two matrices and nothing else."""

def time_call(f: Callable[..., Any], *args: Any) -> float:
    """Median time of one call, from five loops of 0.01 seconds; a slow call runs thrice."""

def broadcast_shape(*shapes: tuple[Any, ...]) -> tuple[Any, ...]:
    """The broadcasting rules, which NumPy had first. `ValueError` where they do not fit."""

def lin(x: Any, w: Any, b: Any) -> Any:
    """A linear layer, `x @ w + b`."""

def relu(x: Any) -> Any:
    """The rectified linear unit, max(x, 0); nan stays nan."""

def like(name: Any, output: Any, targ: Any) -> Any:
    """`targ` in the shape of `output`, which may have a last axis of size 1 more"""

def mse(output: Any, targ: Any) -> Any:
    """Mean squared error over all elements."""

def normal(n_in: Any, n_out: Any, std: Any, dtype: Any, rng: Any) -> Any:
    """Normal numbers (n_in, n_out)"""

def xavier_normal(n_in: int, n_out: int, *, dtype: Any=np.float64, rng: Any=None) -> np.ndarray:
    """Weights that keep a linear layer's variance (Glorot & Bengio 2010, eq. 12)."""

def kaiming_normal(n_in: int, n_out: int, a: float=0.0, *, dtype: Any=np.float64, rng: Any=None) -> np.ndarray:
    """Weights that keep a rectified layer's size (He et al., arXiv 1502.01852, eq. 15)."""

def mse_grad(inp: Any, targ: Any) -> Any:
    """Gradient of `mse`, 2(inp - targ)/n with n the number of elements."""

def relu_grad(inp: Any, out_g: Any) -> Any:
    """Gradient of `relu`: that of the output, and 0 where the input was not positive."""

def lin_grad(inp: Any, out_g: Any, w: Any, b: Any) -> Any:
    """Gradients of `lin`: of its input, weights and biases."""

def numerical_grad(f: Callable[..., Any], x: np.ndarray, eps: float=1e-05) -> np.ndarray:
    """Gradient by central differences, entry by entry."""

class Gradients(NamedTuple):
    """Of the loss, each of the shape of its array"""
    inp: np.ndarray
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

def forward_and_backward(inp: Any, targ: Any, w1: Any, b1: Any, w2: Any, b2: Any) -> Any:
    """Loss of a two-layer network with ReLU and mean squared error, and its `Gradients`."""

class ActivationStats(NamedTuple):
    """What `activation_stats` saw: one number for each layer, the first layer first"""
    mean: np.ndarray
    std: np.ndarray
    grad_std: np.ndarray

def activation_stats(depth: int=50, width: int=100, scale: float | Callable[..., Any]=0.1, act: Callable[..., Any] | None=None, n: int=200, *, act_grad: Callable[..., Any] | None=None, dtype: Any=np.float64, rng: Any=None) -> ActivationStats:
    """Mean, std and gradient's std at each layer of a deep random stack."""

class Parameter:
    """An array to be learned, with the sum of its gradients."""

    @property
    def shape(self) -> Any:
        ...

    @property
    def dtype(self) -> Any:
        ...
    data: Any
    grad: Any

    def __init__(self, data: Any) -> None:
        ...

    def __array__(self, dtype: Any=None, copy: Any=None) -> Any:
        ...

    def __repr__(self) -> str:
        ...

def grad_of(name: Any, out: Any, grad: Any) -> Any:
    """`grad` if it is like `out`; 1 if it is left out and `out` is one number"""
adding: threading.Lock

class Module:
    """A layer or a network: `forward` gives the output and the way back from it."""
    training: bool
    latest_call: Any
    forward: Callable[..., Any]

    def __call__(self, *inputs: Any) -> Any:
        ...

    def backward(self, grad: Any=None, wanted: Any=True) -> Any:
        ...

    def add_grad(self, param: Any, grad: Any, fresh: Any=False) -> Any:
        ...

    def members(self) -> Iterator[tuple[Any, ...]]:
        """The modules and parameters that this module holds itself."""

    def modules(self) -> list[Module]:
        """This module and all inside it, each once."""

    def named_tensors(self, prefix: Any='') -> Iterator[tuple[Any, ...]]:
        """Parameters under all their names, such as '0.weight', here and inside."""

    def named_parameters(self) -> Iterator[tuple[str, Parameter]]:
        """Every parameter once, with its name."""

    def parameters(self) -> list[Parameter]:
        """Every parameter once."""

    def train(self, mode: bool=True) -> Self:
        """Set training mode, or eval mode, here and in all modules inside."""

    def eval(self) -> Self:
        """Set eval mode: calls keep nothing, and there is no way back from them."""

    def zero_grad(self, set_to_none: bool=True) -> None:
        """Start the sums in `.grad` afresh."""

    def to(self, dtype: Any) -> Self:
        """Convert parameters and gradients; an optimizer keeps hold of them."""

    def state_dict(self) -> dict[str, np.ndarray]:
        """The parameters' arrays under PyTorch's names."""

    def load_state_dict(self, state_dict: dict[Any, Any]) -> None:
        """Copy `state_dict` into the module. `ValueError` if it does not fit, and no change."""

    def saved_bytes(self) -> int:
        """Memory that ways back hold in this module and inside it, without parameters."""

    def __getstate__(self) -> Any:
        """What copies and pickles get: everything but the latest call."""

    def extra_repr(self) -> str:
        """What stands between the parentheses of a module without modules inside."""

    def __repr__(self) -> str:
        ...

def members_in(name: Any, value: Any) -> Any:
    """Modules and parameters: `value` itself, or what it holds as a container"""

def held(item: Any, found: Any) -> Any:
    """Add to `found` the arrays that `item` holds, a way back in its closure"""

class Linear(Module):
    """A linear layer, `x @ weight.T + bias`, with Kaiming weights and zero bias."""
    n_in: int
    n_out: int
    weight: Parameter
    bias: Parameter | None

    def __init__(self, n_in: int, n_out: int, bias: bool=True, *, dtype: Any=np.float64, rng: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

class ReLU(Module):
    """The rectified linear unit, max(x, 0), for arrays of any shape."""

    def forward(self, x: Any) -> Any:
        ...

class MSELoss(Module):
    """Mean squared error, as `mse`; `backward` gives the gradient of the output."""

    def forward(self, output: Any, targ: Any) -> Any:
        ...

class Sequential(Module):
    """Layers one after another; the way back is theirs, from the last to the first."""
    layers: list[Any]

    def __init__(self, *layers: Any) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def members(self) -> Any:
        ...

    def __getitem__(self, i: Any) -> Any:
        ...

    def __len__(self) -> int:
        ...

class Residual(Module):
    """`branch(x) + x`, or `branch(x) + shortcut(x)` (He et al. 2015, arXiv 1512.03385)."""
    branch: Any
    shortcut: Any

    def __init__(self, branch: Any, shortcut: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

class Model(Sequential):
    """A network with its loss: `model(x, y)` is the loss, then `model.backward()`."""
    loss: Any

    def __init__(self, layers: Any, loss: Any) -> None:
        ...

    def forward(self, x: Any, y: Any) -> Any:
        ...

    def backward(self, grad: Any=None, wanted: Any=False) -> Any:
        ...

    def predict(self, x: Any) -> Any:
        """Output of the last layer, in eval mode."""

def check_classes(name: Any, scores: Any, targ: Any) -> Any:
    """`ValueError` unless each row of `scores` has a class from 0 to n_classes - 1"""

def log_softmax(x: Any) -> Any:
    """Logarithm of softmax along the last axis; no logit is too large."""

def nll_loss(log_probs: Any, targ: Any) -> Any:
    """The mean of minus the log probability of the right class."""

def cross_entropy(logits: Any, targ: Any) -> Any:
    """`nll_loss` of `log_softmax`."""

def accuracy(logits: Any, targ: Any) -> Any:
    """Share of the rows whose highest score is that of the right class."""

class CrossEntropyLoss(Module):
    """`cross_entropy` as a module; the gradient of the logits is (softmax - one-hot)/n."""

    def forward(self, logits: Any, targ: Any) -> Any:
        ...

class SGD:
    """Stochastic gradient descent with momentum and weight decay, as `torch.optim.SGD`."""
    params: list[Any]
    lr: float
    momentum: float
    weight_decay: float
    velocities: dict[Any, Any]

    def __init__(self, params: Any, lr: float, momentum: float=0, weight_decay: float=0) -> None:
        ...

    def step(self) -> Any:
        ...

    def zero_grad(self) -> Any:
        ...
