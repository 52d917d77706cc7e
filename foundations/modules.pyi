# Made from modules.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Callable, Self
from typing import Iterator
import torch
from torch import Tensor, nn
__all__ = ['Module', 'Linear', 'ReLU', 'MSELoss', 'Sequential', 'Model', 'ReLUFunction', 'LinearFunction', 'LinearLayer', 'AutoModule']

class Module:
    """A layer or a network: a call runs `forward`, and `backward` runs `bwd` on what the call saved."""
    training: bool

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        ...

    def __getstate__(self) -> Any:
        ...
    forward: Callable[..., Any]
    bwd: Callable[..., Any]

    def __call__(self, *inputs: Any) -> Any:
        """Run `forward`. In training mode, remember what it saves, for `backward`."""

    def save_for_backward(self, *values: Any) -> None:
        """Keep `values` for `bwd`. To be called once in `forward`; does nothing in eval mode."""

    def backward(self, grad: Tensor | None=None, input_grad: bool=True) -> Any:
        """Gradient of the inputs of the latest unused call; the parameters' gradients are added to their `.grad`."""

    @property
    def needs_input_grad(self) -> bool:
        """Whether the backward pass that is running wants the gradient of the input; for `bwd` to ask."""

    def accumulate(self, param: Tensor, grad: Tensor, copy: bool=True) -> None:
        """Add `grad` to `param.grad`, which is where torch.optim looks for it."""

    def named_children(self) -> Iterator[tuple[str, Module]]:
        """The modules held directly, as attributes or in a list, tuple or dictionary, with their names."""

    def modules(self) -> Iterator[Module]:
        """This module and all that it contains, each once."""

    def named_parameters(self, prefix: str='', remove_duplicate: bool=True) -> Iterator[tuple[str, Tensor]]:
        """Every parameter with its name, such as '0.weight'."""

    def parameters(self) -> list[Tensor]:
        """Every parameter once."""

    def zero_grad(self, set_to_none: bool=True) -> None:
        """Start the sums in `.grad` afresh."""

    def forget(self) -> None:
        """Drop all that was saved for backward passes."""

    def train(self, mode: bool=True) -> Module:
        """Set training or eval mode for this module and all that it contains. Eval mode forgets what was saved."""

    def eval(self) -> Module:
        """Set eval mode: calls save nothing, so there is nothing to go back through."""

    def to(self, *args: Any, **kwargs: Any) -> Module:
        """Move or convert every parameter and its gradient in place, so that an optimizer keeps hold of them."""

    def saved_bytes(self) -> int:
        """What the calls of this module, and those made inside them, keep in memory for backward passes."""

    def state_dict(self) -> dict[str, Tensor]:
        """The parameters under their names."""

    def load_state_dict(self, state_dict: dict[str, Tensor]) -> None:
        """Copy `state_dict` into the parameters. `ValueError` if names or shapes differ, and then nothing is changed."""

    def extra_repr(self) -> str:
        """What stands between the parentheses of a module without children."""

    def __repr__(self) -> Any:
        ...

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

    def bwd(self, grad: Any, x: Any, weight: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

class ReLU(Module):
    """The rectified linear unit, max(x, 0), for tensors of any shape."""

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

    def predict(self, x: Tensor) -> Tensor:
        """Output of the network without the loss, in eval mode: nothing is saved."""

class ReLUFunction(torch.autograd.Function):
    """ReLU for autograd: `ReLUFunction.apply(x)`, for tensors of any shape."""

    @staticmethod
    def forward(ctx: Any, x: Any) -> Any:
        ...

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        ...

class LinearFunction(torch.autograd.Function):
    """A linear layer for autograd: `LinearFunction.apply(x, weight, bias)` with x (n, n_in), weight (n_out, n_in), bias (n_out,)."""

    @staticmethod
    def forward(ctx: Any, x: Any, weight: Any, bias: Any) -> Any:
        ...

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        ...

class LinearLayer(nn.Module):
    """`nn.Linear` from scratch: weight (n_out, n_in), uniform within 1/sqrt(n_in), and so is the bias."""
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
