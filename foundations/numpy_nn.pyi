# Made from numpy_nn.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Self
from typing import Callable, Iterator, NamedTuple
import numpy as np
__all__ = ['neuron', 'dense', 'matmul_lists', 'matmul_loops', 'matmul_elementwise', 'matmul_broadcast', 'matmul_einsum', 'matmul', 'time_call', 'broadcast_shape', 'show_broadcast', 'lin', 'relu', 'mse', 'xavier_normal', 'kaiming_normal', 'relu_grad', 'mse_grad', 'lin_grad', 'numerical_grad', 'ActivationStats', 'activation_stats', 'Gradients', 'forward_and_backward', 'Parameter', 'Module', 'Linear', 'ReLU', 'MSELoss', 'Sequential', 'Model', 'log_softmax', 'nll_loss', 'cross_entropy', 'CrossEntropyLoss', 'accuracy', 'SGD']

def neuron(inputs: np.ndarray, weights: np.ndarray, bias: float) -> float:
    """One neuron: `inputs @ weights + bias`. `ValueError` unless there is one weight for each input."""

def dense(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    """A dense layer: `x @ w.T + b`. `ValueError` unless the sizes fit."""

def matmul_lists(a: list[Any], b: list[Any]) -> list[Any]:
    """Matrix product in plain Python: three loops over lists. `ValueError` unless the inner sizes agree."""

def matmul_loops(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Matrix product by three loops over arrays. `ValueError` unless both are matrices whose inner sizes agree."""

def matmul_elementwise(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Matrix product by two loops: a row times a column, elementwise, then summed. `ValueError` as `matmul_loops`."""

def matmul_broadcast(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Matrix product by one loop: each row of `a` is broadcast over the columns of `b`. `ValueError` as `matmul_loops`."""

def matmul_einsum(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Matrix product by Einstein summation, in NumPy's own loops. `ValueError` as `matmul_loops`."""

def matmul(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Matrix product: `a @ b`, for two matrices and nothing else. `ValueError` as `matmul_loops`."""

def time_call(f: Callable[..., Any], *args: Any) -> float:
    """Time a call, repeating it for about 0.1 seconds, at least twice. `ValueError` if `f` cannot be called."""

def broadcast_shape(*shapes: tuple[Any, ...]) -> tuple[Any, ...]:
    """The broadcasting rules, by `np.broadcast_shapes`. `ValueError` with the shapes when they do not fit."""

def show_broadcast(*shapes: tuple[Any, ...]) -> Any:
    """Draw each operand as it is broadcast, repeated cells pale, with its strides. `ValueError` for shapes that do not fit."""

def lin(x: np.ndarray, w: np.ndarray, b: np.ndarray) -> np.ndarray:
    """A linear layer: `x @ w + b`. `ValueError` when shapes or dtypes do not fit."""

def relu(x: np.ndarray) -> np.ndarray:
    """The rectified linear unit, max(x, 0)."""

def mse(output: np.ndarray, targ: np.ndarray) -> np.floating:
    """Mean squared error over all elements. `ValueError` for shapes that differ: nothing is broadcast."""

def xavier_normal(n_in: int, n_out: int, *, dtype: Any=np.float64, rng: np.random.Generator | int | None=None) -> np.ndarray:
    """Weights that keep the variance of a linear layer near 1 in both directions (Glorot & Bengio 2010, eq. 12)."""

def kaiming_normal(n_in: int, n_out: int, a: float=0.0, *, dtype: Any=np.float64, rng: np.random.Generator | int | None=None) -> np.ndarray:
    """Weights that keep the mean square of a rectified layer (He et al. 2015, arXiv 1502.01852, eq. 10 and 15)."""

def relu_grad(inp: np.ndarray, out_g: np.ndarray) -> np.ndarray:
    """Gradient of `relu`: that of the output where the input is positive, else 0."""

def mse_grad(inp: np.ndarray, targ: np.ndarray) -> np.ndarray:
    """Gradient of `mse`: 2(inp - targ)/n with n the number of elements."""

def lin_grad(inp: np.ndarray, out_g: np.ndarray, w: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradients of `lin` with respect to its input, weights and biases."""

def numerical_grad(f: Callable[..., Any], x: np.ndarray, eps: float=1e-05) -> np.ndarray:
    """Gradient by central differences, one element at a time. `ValueError` unless `x` is float64 and `f(x)` one number."""

class ActivationStats(NamedTuple):
    """What `activation_stats` saw: one number for each layer, the first layer first"""
    mean: np.ndarray
    std: np.ndarray
    grad_std: np.ndarray

def activation_stats(depth: int=50, width: int=100, scale: float | Callable[..., Any]=0.1, act: Callable[..., Any] | None=None, n: int=200, *, act_grad: Callable[..., Any] | None=None, dtype: Any=np.float64, rng: np.random.Generator | int | None=None) -> ActivationStats:
    """Mean and std of the outputs of a deep stack of random layers, and the std of the gradient that comes back through them."""

class Gradients(NamedTuple):
    """Gradients of the loss of `forward_and_backward`, each of the shape of its array"""
    inp: np.ndarray
    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

def forward_and_backward(inp: np.ndarray, targ: np.ndarray, w1: np.ndarray, b1: np.ndarray, w2: np.ndarray, b2: np.ndarray) -> tuple[np.floating, Gradients]:
    """Loss of a two-layer network with ReLU and mean squared error, and its gradients."""

class Parameter:
    """An array to be learned, with the sum of its gradients."""
    __array_ufunc__: Any

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

    def __repr__(self) -> Any:
        ...

class Module:
    """A layer or a network: a call runs `forward`, and `backward` runs `bwd` on what the call saved."""
    training: bool

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        ...

    def __getstate__(self) -> Any:
        ...

    def __setattr__(self, name: Any, value: Any) -> Any:
        ...
    forward: Callable[..., Any]
    bwd: Callable[..., Any]

    def __call__(self, *inputs: Any) -> Any:
        """Run `forward`. In training mode, remember what it saves, for `backward`."""

    def save_for_backward(self, *values: Any) -> None:
        """Keep `values` for `bwd`. To be called once in `forward`; does nothing in eval mode."""

    def backward(self, grad: np.ndarray | None=None, input_grad: bool=True) -> Any:
        """Gradient of the inputs of the latest unused call; the parameters' gradients are added to their `.grad`."""

    @property
    def needs_input_grad(self) -> bool:
        """Whether the backward pass that is running wants the gradient of the input; for `bwd` to ask."""

    def accumulate(self, param: Parameter, grad: np.ndarray, copy: bool=True) -> None:
        """Add `grad` to `param.grad`."""

    def named_children(self) -> Iterator[tuple[str, Module]]:
        """The modules held directly, as attributes or in a list, tuple or dictionary, with their names."""

    def modules(self) -> Iterator[Module]:
        """This module and all that it contains, each once."""

    def named_parameters(self, prefix: str='', remove_duplicate: bool=True) -> Iterator[tuple[str, Parameter]]:
        """Every parameter with its name, such as '0.weight'."""

    def parameters(self) -> list[Parameter]:
        """Every parameter once."""

    def zero_grad(self, set_to_none: bool=True) -> None:
        """Start the sums in `.grad` afresh."""

    def forget(self) -> None:
        """Drop all that was saved for backward passes."""

    def train(self, mode: bool=True) -> Module:
        """Set training or eval mode for this module and all that it contains. Eval mode forgets what was saved."""

    def eval(self) -> Module:
        """Set eval mode: calls save nothing, so there is nothing to go back through."""

    def to(self, dtype: Any) -> Module:
        """Convert every parameter and its gradient in place, so that an optimizer keeps hold of them."""

    def saved_bytes(self) -> int:
        """What the calls of this module, and those made inside them, keep in memory for backward passes."""

    def state_dict(self) -> dict[str, np.ndarray]:
        """The parameters under their names, which are those of the same net made of torch.nn."""

    def load_state_dict(self, state_dict: dict[Any, Any]) -> None:
        """Copy `state_dict` into the parameters. `ValueError` if names or shapes differ, and then nothing is changed."""

    def extra_repr(self) -> str:
        """What stands between the parentheses of a module without children."""

    def __repr__(self) -> Any:
        ...

class Linear(Module):
    """A linear layer, `x @ weight.T + bias`, with Kaiming weights and zero bias."""
    n_in: int
    n_out: int
    weight: Parameter
    bias: Parameter | None

    def __init__(self, n_in: int, n_out: int, bias: bool=True, *, dtype: Any=np.float64, rng: np.random.Generator | int | None=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

class ReLU(Module):
    """The rectified linear unit, max(x, 0), for arrays of any shape."""

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any, out: Any) -> Any:
        ...

class MSELoss(Module):
    """Mean squared error of an output and a target of the same shape; `backward` gives the gradient of the output."""

    def forward(self, output: Any, targ: Any) -> Any:
        ...

    def bwd(self, grad: Any, output: Any, targ: Any) -> Any:
        ...

class Sequential(Module):
    """Layers one after another; `backward` goes through them in reverse."""
    layers: list[Any]

    def __init__(self, *layers: Module) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any) -> Any:
        ...

    def named_children(self) -> Any:
        ...

    def __getitem__(self, i: Any) -> Any:
        ...

    def __len__(self) -> Any:
        ...

class Model(Sequential):
    """A network with its loss: `model(x, y)` gives the loss, `model.backward()` the gradients of that last loss."""
    loss: Module

    def __init__(self, layers: Any, loss: Module) -> None:
        ...

    def __call__(self, x: Any, y: Any) -> Any:
        ...

    def forward(self, x: Any, y: Any) -> Any:
        ...

    def bwd(self, grad: Any) -> Any:
        ...

    def predict(self, x: np.ndarray) -> np.ndarray:
        """Output of the network without the loss, in eval mode: nothing is saved."""

def log_softmax(x: np.ndarray) -> np.ndarray:
    """Logarithm of softmax along the last axis, by the log-sum-exp trick: no logit is too large."""

def nll_loss(log_probs: np.ndarray, targ: np.ndarray) -> np.floating:
    """Negative log likelihood: the mean of minus the log probability of the right class."""

def cross_entropy(logits: np.ndarray, targ: np.ndarray) -> np.floating:
    """Cross-entropy: `nll_loss` of `log_softmax`."""

class CrossEntropyLoss(Module):
    """`cross_entropy` as a module; `backward` gives the gradient of the logits, (softmax - one-hot)/n."""

    def forward(self, logits: Any, targ: Any) -> Any:
        ...

    def bwd(self, grad: Any, log_probs: Any, targ: Any) -> Any:
        ...

def accuracy(logits: np.ndarray, targ: np.ndarray) -> float:
    """Share of the rows whose highest score is that of the right class."""

class SGD:
    """Stochastic gradient descent with momentum and weight decay, as `torch.optim.SGD`."""
    lr: float
    momentum: float
    weight_decay: float
    params: list[Any]
    velocities: Any

    def __init__(self, params: Any, lr: float, momentum: float=0, weight_decay: float=0) -> None:
        ...

    def step(self) -> None:
        """One step for every parameter with a gradient."""

    def zero_grad(self) -> None:
        """Forget the gradients."""
