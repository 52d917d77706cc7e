# Made from fully_connected.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, NamedTuple
from torch import Tensor
__all__ = ['lin', 'relu', 'ActivationStats', 'activation_stats', 'xavier_normal', 'kaiming_normal', 'mse', 'mse_grad', 'relu_grad', 'lin_grad', 'forward_and_backward']

def lin(x: Tensor, w: Tensor, b: Tensor) -> Tensor:
    """A linear layer, `x @ w + b`. `ValueError` when shapes do not fit."""

def relu(x: Tensor) -> Tensor:
    """The rectified linear unit, max(x, 0)."""

class ActivationStats(NamedTuple):
    """What `activation_stats` saw: one number for each layer, the first layer first"""
    mean: Tensor
    std: Tensor
    grad_std: Tensor

def activation_stats(depth: int=50, width: int=100, scale: float | Callable[..., Any]=0.1, act: Callable[..., Any] | None=None, n: int=200) -> ActivationStats:
    """Mean, std and gradient's std at each layer. `ValueError` for a size below 1."""

def xavier_normal(n_in: int, n_out: int) -> Tensor:
    """Weights that keep a linear layer's variance (Glorot & Bengio 2010, eq. 12)."""

def kaiming_normal(n_in: int, n_out: int, a: float=0.0, device: Any=None) -> Tensor:
    """Weights that keep a rectified layer's size (He et al., arXiv 1502.01852, eq. 15)."""

def mse(output: Tensor, targ: Tensor) -> Tensor:
    """Mean squared error over all elements. `ValueError` when shapes or dtypes differ."""

def mse_grad(inp: Tensor, targ: Tensor) -> None:
    """Gradient of `mse`: 2(inp - targ)/n with n the number of elements."""

def relu_grad(inp: Tensor, out: Tensor) -> None:
    """Gradient of `relu`: that of the output, and 0 where the input was not positive."""

def lin_grad(inp: Tensor, out: Tensor, w: Tensor, b: Tensor) -> None:
    """Gradients of `lin` with respect to its input, weights and biases."""

def forward_and_backward(inp: Tensor, targ: Tensor, w1: Tensor, b1: Tensor, w2: Tensor, b2: Tensor) -> Tensor:
    """Loss and gradients of a two-layer network with ReLU and mean squared error."""
