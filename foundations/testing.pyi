# Made from testing.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, NamedTuple, Sequence
from torch import Tensor
from .diagnosis import diagnose as diagnose
from .shapes import shapes as shapes
__all__ = ['test_near', 'default_device', 'numerical_grad', 'GradError', 'check_grads', 'diagnose', 'shapes']

def test_near(actual: Any, expected: Any, rtol: float | None=None, atol: float | None=None) -> None:
    """Assert equal shape, dtype, device and, up to rounding, values; nan equals nothing."""

def default_device() -> str:
    """The device to make tensors on. `ValueError` if `FOUNDATIONS_DEVICE` cannot serve."""

def numerical_grad(f: Callable[..., Any], x: Tensor, eps: float=1e-05) -> Tensor:
    """Gradient by central differences, by entry. `ValueError` unless `x` is float64."""

class GradError(NamedTuple):
    """How far a checked gradient is from both judges, in relative terms"""
    input: str
    autograd: float
    numerical: float

    def __repr__(self) -> str:
        ...

def check_grads(f: Callable[..., Any], inputs: Tensor | Sequence[Tensor], grads: Tensor | Sequence[Tensor | None], rtol: float=1e-10, numerical_rtol: float=1e-07, eps: float=1e-05) -> list[GradError]:
    """Assert that `grads` are the gradients of `f`; a failure says what is wrong."""
