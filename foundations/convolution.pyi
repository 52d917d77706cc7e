# Made from convolution.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import torch
from torch import Tensor, nn
from .modules import Module, Sequential
__all__ = ['conv_out_size', 'conv2d_loops', 'unfold', 'fold', 'conv2d', 'conv2d_grad', 'Conv2d', 'MaxPool2d', 'Flatten', 'cnn']

def conv_out_size(size: int, kernel_size: int, stride: int=1, padding: int=0) -> int:
    """Size of the output of a convolution along one axis. `ValueError`, with the formula, if no window fits."""

def conv2d_loops(x: Tensor, weight: Tensor, bias: Tensor | None=None, stride: Any=1, padding: Any=0) -> Tensor:
    """Convolution, one output at a time. `ValueError` if shapes do not fit."""

def unfold(x: Tensor, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Cut pictures into patches. `ValueError`, with the formula, if no window fits."""

def fold(patches: Tensor, output_size: Any, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Put patches back into pictures, adding where they overlap. `ValueError` if shapes do not fit."""

def conv2d(x: Tensor, weight: Tensor, bias: Tensor | None=None, stride: Any=1, padding: Any=0) -> Tensor:
    """Convolution as a product of weights and patches. `ValueError` if shapes do not fit."""

@torch.no_grad()
def conv2d_grad(grad: Tensor, x: Tensor, weight: Tensor, stride: Any=1, padding: Any=0, input_grad: bool=True) -> tuple[Tensor | None, Tensor, Tensor]:
    """Gradients of `conv2d`. `ValueError` if shapes do not fit."""

class Conv2d(Module):
    """A convolution with Kaiming weights (O, C, kh, kw) and zero bias, for images (N, C, H, W)."""
    in_channels: int
    out_channels: int
    kernel_size: Any
    stride: Any
    padding: Any
    weight: nn.Parameter
    bias: nn.Parameter | None

    def __init__(self, in_channels: int, out_channels: int, kernel_size: Any, stride: Any=1, padding: Any=0, bias: bool=True, device: Any=None, dtype: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any, x: Any, weight: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        """As `nn.Conv2d` shows itself."""

class MaxPool2d(Module):
    """The largest value of each window, for images (N, C, H, W)."""
    given: tuple[Any, ...]
    kernel_size: Any
    stride: Any
    padding: Any

    def __init__(self, kernel_size: Any, stride: Any=None, padding: Any=0) -> None:
        ...

    def shifts(self, x: Any) -> Any:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any, x: Any, out: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        """As `nn.MaxPool2d` shows itself."""

class Flatten(Module):
    """(N, ...) to (N, numbers of one item)."""

    def forward(self, x: Any) -> Any:
        ...

    def bwd(self, grad: Any, shape: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

def cnn(image_shape: tuple[int, int, int]=(1, 8, 8), n_out: int=10, channels: tuple[int, int, int]=(16, 24, 48), device: Any=None, dtype: Any=None) -> Sequential:
    """A network of three convolutions for small pictures such as digits."""
