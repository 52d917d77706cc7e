# Made from convolution.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import torch
from torch import Tensor, nn
from .modules import Module, Sequential
__all__ = ['conv_out_size', 'pair', 'geometry', 'padded', 'cropped', 'conv2d_loops', 'views', 'unfold', 'pictures_at_once', 'conv2d', 'fold', 'conv2d_grad', 'Conv2d', 'kernel_grad', 'Pool2d', 'AvgPool2d', 'MaxPool2d', 'Flatten', 'cnn']

def conv_out_size(size: int, kernel_size: int, stride: int=1, padding: int=0, name: str='conv_out_size') -> int:
    """Output size along one axis. `ValueError`, with the formula, if no window fits."""

def pair(name: str, value: Any, low: int=1) -> tuple[int, int]:
    """A number as a pair of twice the same, a pair as it is. `ValueError` for all else."""

def geometry(name: str, size: Any, kernel_size: Any, stride: Any, padding: Any) -> tuple[Any, ...]:
    """All that decides where windows lie, as pairs (height, width)."""

def padded(x: Tensor, padding: tuple[int, int], value: float=0.0) -> Tensor:
    """Pictures with a frame around them."""

def cropped(x: Tensor, padding: tuple[int, int]) -> Tensor:
    """Pictures without their frame."""

def conv2d_loops(x: Tensor, weight: Tensor, bias: Tensor | None=None, stride: Any=1, padding: Any=0) -> Tensor:
    """Convolution, one output at a time. `ValueError` if shapes do not fit."""

def views(x: Tensor, kernel: tuple[int, int], stride: tuple[int, int]) -> list[Tensor]:
    """For each weight of the window, row by row, the pixels that it meets."""

def unfold(x: Tensor, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Cut pictures into patches. `ValueError`, with the formula, if no window fits."""

def pictures_at_once(weight: Any, out_size: Any) -> Any:
    """In how many pictures a layer finds about a million numbers of patches"""

def conv2d(x: Tensor, weight: Tensor, bias: Tensor | None=None, stride: Any=1, padding: Any=0) -> Tensor:
    """Convolution as one product. `ValueError` if shapes do not fit."""

def fold(patches: Tensor, output_size: Any, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Put patches back, adding where they overlap. `ValueError` if shapes do not fit."""

@torch.no_grad()
def conv2d_grad(grad: Tensor, x: Tensor, weight: Tensor, stride: Any=1, padding: Any=0, wanted: bool=True) -> tuple[Tensor | None, Tensor, Tensor]:
    """Gradients of `conv2d`. `ValueError` if shapes do not fit."""

class Conv2d(Module):
    """A convolution with Kaiming weights and zero bias, for images (N, C, H, W)."""
    by_hand: bool
    kernel_size: Any
    stride: Any
    padding: Any
    weight: nn.Parameter
    bias: nn.Parameter | None

    def __init__(self, in_channels: int, out_channels: int, kernel_size: Any, stride: Any=1, padding: Any=0, bias: bool=True, device: Any=None, dtype: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        """As `nn.Conv2d` shows itself."""

def kernel_grad(grad: Any, x: Any, weight: Any, stride: Any, padding: Any, wanted: Any=True, bias: Any=True) -> Any:
    """What `conv2d_grad` gives, by PyTorch's kernel"""

class Pool2d(Module):
    """What `MaxPool2d` and `AvgPool2d` share: a window, its steps, a frame."""
    by_hand: bool
    kernel_size: Any
    padding: Any
    stride: Any

    def __init__(self, kernel_size: Any, stride: Any=None, padding: Any=0) -> None:
        ...

    def geometry(self, size: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

class AvgPool2d(Pool2d):
    """The mean of each window, zeros of the frame included."""

    def forward(self, x: Any) -> Any:
        ...

class MaxPool2d(Pool2d):
    """The largest value of each window; of equal ones the first has the gradient."""

    def first_inside(self, size: Any, device: Any) -> Any:
        """For each window the number of its first place that is no padding"""

    def extra_repr(self) -> Any:
        ...

    def race(self, x: Any) -> Any:
        """Largest values, and the way back to the first of them"""

    def forward(self, x: Any) -> Any:
        ...

class Flatten(Module):
    """(N, ...) to (N, numbers of one item), or other axes that follow each other."""
    start_dim: int
    end_dim: int

    def __init__(self, start_dim: int=1, end_dim: int=-1) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

def cnn(image_shape: tuple[int, int, int]=(1, 8, 8), n_out: int=10, channels: tuple[int, int, int]=(16, 24, 48), device: Any=None, dtype: Any=None) -> Sequential:
    """A network of three convolutions for small pictures such as digits."""
