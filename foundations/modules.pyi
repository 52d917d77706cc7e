# Made from modules.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Callable, Self
import threading
from typing import Iterator
import torch
from torch import Tensor, nn
__all__ = ['adding', 'Module', 'Call', 'contents', 'held', 'versions', 'Linear', 'ReLU', 'checked_reduction', 'MSELoss', 'no_way_back', 'Sequential', 'Residual', 'Model', 'members_in', 'ReLUFunction', 'LinearFunction', 'LinearLayer', 'AutoModule']

class Module:
    """A layer or a network: `forward` gives the output and the way back from it."""
    training: bool
    watch: bool
    latest_call: Any
    forward: Callable[..., Any]

    def __call__(self, *inputs: Tensor) -> Tensor:
        ...

    def check_autograd(self) -> Any:
        """Autograd recorded the call. `RuntimeError` if there are parameters to train"""

    def backward(self, grad: Tensor | None=None, wanted: bool=True) -> Any:
        """Go the way back of the latest call, once, adding to the parameters' `.grad`."""

    def add_grad(self, param: Tensor, grad: Tensor, fresh: bool=False) -> None:
        """Add `grad` to `param.grad`."""

    def members(self) -> Iterator[tuple[Any, ...]]:
        """The modules, parameters and buffers that this module holds itself."""

    def modules(self) -> list[Module]:
        """This module and all inside it, each once."""

    def named_tensors(self, prefix: str='') -> Iterator[tuple[str, Tensor]]:
        """Parameters and buffers with their names, such as '0.weight', here and inside."""

    def named_parameters(self) -> Iterator[tuple[str, Tensor]]:
        """Every parameter once, with its name."""

    def parameters(self) -> list[Tensor]:
        """Every parameter once."""

    def buffers(self) -> list[Tensor]:
        """Every buffer."""

    def state_dict(self) -> dict[str, Tensor]:
        """Parameters and buffers under PyTorch's names."""

    def load_state_dict(self, state_dict: dict[str, Tensor]) -> None:
        """Copy `state_dict` into the module. `ValueError` if it does not fit, and no change."""

    def train(self, mode: bool=True) -> Self:
        """Set training mode, or eval mode, here and in all modules inside."""

    def eval(self) -> Self:
        """Set eval mode: calls keep nothing, and there is no way back from them."""

    def zero_grad(self, set_to_none: bool=True) -> None:
        """Start the sums in `.grad` afresh."""

    def to(self, *args: Any, **kwargs: Any) -> Self:
        """Move or convert parameters, their gradients and buffers; an optimizer keeps them."""

    def __getstate__(self) -> Any:
        """What copies and pickles get: everything but the latest call."""

    def extra_repr(self) -> str:
        """What stands between the parentheses of a module without modules inside."""

    def __repr__(self) -> str:
        ...

    def saved_bytes(self) -> int:
        """Memory that ways back hold in this module and inside it, without parameters."""
adding: threading.Lock

class Call:
    """What a module keeps of one call."""
    out: Any
    back: Any
    tensors: Any
    versions: Any

    def __init__(self, out: Any, back: Any) -> None:
        ...

    def begin(self, name: Any, grad: Any) -> Any:
        """The gradient to begin with: `grad`, or 1 where the output is one number"""

def contents(cell: Any) -> Any:
    """What a variable of a closure is; `None` for one that was never set"""

def held(item: Any, found: Any) -> Any:
    """Add to `found` the tensors that `item` holds, a way back in its closure"""

def versions(tensors: Any) -> Any:
    """How often each was changed in place; in inference mode nobody counts"""

class Linear(Module):
    """A linear layer, `x @ weight.t() + bias`, with Kaiming weights and zero bias."""
    n_in: int
    n_out: int
    weight: nn.Parameter
    bias: nn.Parameter | None

    def __init__(self, n_in: int, n_out: int, bias: bool=True, device: Any=None, dtype: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> str:
        """As `nn.Linear` shows itself."""

class ReLU(Module):
    """The rectified linear unit, max(x, 0), for tensors of any shape."""

    def forward(self, x: Any) -> Any:
        ...

def checked_reduction(name: Any, reduction: Any) -> Any:
    """`reduction`, if it is one of PyTorch's three; else `ValueError`"""

class MSELoss(Module):
    """Mean squared error, as `mse`; `backward` gives the gradient of the output."""
    reduction: Any

    def __init__(self, reduction: str='mean') -> None:
        ...

    def forward(self, output: Any, targ: Any) -> Any:
        ...

def no_way_back(grad: Any, wanted: Any=True) -> Any:
    """What a sequence returns in eval mode for its way back"""

class Sequential(Module):
    """Layers one after another; the way back is theirs, from the last to the first."""
    layers: list[Any]

    def __init__(self, *layers: Module) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def members(self) -> Iterator[tuple[Any, ...]]:
        """As `Module.members`; the layers are called '0', '1', ..., as in `nn.Sequential`."""

    def __getitem__(self, i: Any) -> Any:
        """A layer, or for a slice a `Sequential` of the same layers."""

    def __len__(self) -> int:
        ...

class Residual(Module):
    """`branch(x) + x`, or `branch(x) + shortcut(x)`."""
    branch: Module
    shortcut: Sequential | Module | None

    def __init__(self, branch: Module, shortcut: Module | None=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

class Model(Sequential):
    """A network with its loss: `model(x, y)` is the loss, then `model.backward()`."""
    loss: Module

    def __init__(self, layers: Any, loss: Module) -> None:
        ...

    def forward(self, x: Any, y: Any) -> Any:
        ...

    def backward(self, grad: Any=None, wanted: Any=False) -> Any:
        ...

    def predict(self, x: Tensor) -> Tensor:
        """Output of the network without the loss, in eval mode."""

def members_in(name: Any, value: Any) -> Any:
    """Modules, parameters and buffers: `value` itself, or what it holds as a container"""

class ReLUFunction(torch.autograd.Function):
    """ReLU for autograd: `ReLUFunction.apply(x)`, for tensors of any shape."""

    @staticmethod
    def forward(ctx: Any, x: Any) -> Any:
        ...

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        ...

class LinearFunction(torch.autograd.Function):
    """A linear layer for autograd: `LinearFunction.apply(x, weight, bias)`."""

    @staticmethod
    def forward(ctx: Any, x: Any, weight: Any, bias: Any) -> Any:
        ...

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        ...

class LinearLayer(nn.Module):
    """`nn.Linear` from scratch: weight and bias are uniform within 1/sqrt(n_in)."""
    weight: nn.Parameter
    bias: nn.Parameter

    def __init__(self, n_in: int, n_out: int) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

class AutoModule(nn.Module):
    """An `nn.Module` whose subclasses need no `super().__init__()`."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        ...

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        ...
