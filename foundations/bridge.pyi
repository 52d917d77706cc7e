# Made from bridge.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import torch
from torch import nn
__all__ = ['OurWayBack', 'Bridge', 'to_torch']

class OurWayBack(torch.autograd.Function):
    """A call of a module of ours, for autograd"""

    @staticmethod
    def forward(ctx: Any, module: Any, n_inputs: Any, *tensors: Any) -> Any:
        ...

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, grad: Any) -> Any:
        ...

class Bridge(nn.Module):
    """A module of ours as a `torch.nn.Module`; made by `to_torch`."""
    ours: list[Any]

    def __init__(self, module: Any) -> None:
        ...

    def join(self) -> Any:
        """Let ours be in the memory, and the mode, of the bridge"""

    def forward(self, *inputs: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

def to_torch(module: Any) -> nn.Module:
    """`module` as a layer for `torch.nn`, trained by autograd and `torch.optim`, whose way back is ours."""
