# Made from testing.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, Collection, NamedTuple, Sequence
from torch import Tensor
__all__ = ['default_device', 'test_near', 'numerical_grad', 'diagnose', 'GradError', 'check_grads']

def default_device() -> str:
    """The device that the notebooks make their tensors on. `ValueError` if `FOUNDATIONS_DEVICE` names one that is not there."""

def test_near(actual: Any, expected: Any, rtol: float | None=None, atol: float | None=None) -> None:
    """Assert that two values agree in shape, dtype, device and, up to rounding, in every element; nan equals nothing."""

def numerical_grad(f: Callable[..., Any], x: Tensor, eps: float=1e-05) -> Tensor:
    """Gradient by central differences, one element at a time. `ValueError` unless `x` is float64 and `f(x)` one number."""

def diagnose(got: Tensor, expected: Tensor, sizes: Collection[int]=(), parts: Sequence[Tensor]=()) -> str:
    """What kind of wrong `got` is: transposed, not summed, n times too large, sign, mask, overwritten."""

class GradError(NamedTuple):
    """How far a checked gradient is from both judges, in relative terms"""
    input: str
    autograd: float
    numerical: float

    def __repr__(self) -> Any:
        ...

def check_grads(f: Callable[..., Any], inputs: Tensor | Sequence[Tensor], grads: Tensor | Sequence[Tensor | None], rtol: float=1e-10, numerical_rtol: float=1e-07, eps: float=1e-05) -> list[GradError]:
    """Assert that every entry of `grads` is the gradient of `f`; the failure names function, input, index, values and kind of mistake."""
