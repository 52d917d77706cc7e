# Made from diagnosis.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, Collection, NamedTuple, Sequence
from torch import Tensor
__all__ = ['GUESS', 'TWICE', 'JUDGES_DIFFER', 'close', 'factor', 'mask', 'diagnose', 'other_shape', 'Traced', 'has_mean', 'trace_grads', 'names_of', 'check_float64', 'mean_sizes', 'where_wrong']

def close(a: Tensor, b: Tensor) -> bool:
    """Whether `a` is `b`, to the precision that a diagnosis needs"""
GUESS: str
TWICE: str

def factor(got: Tensor, expected: Tensor, sizes: Collection[int]=(), mean: bool=True) -> str:
    """Is `got` a constant multiple of `expected`? By how much, and what may have caused it?"""

def mask(got: Tensor, expected: Tensor) -> str:
    """Does `got` agree wherever `expected` is not zero, and leak where it is?"""

def diagnose(got: Tensor, expected: Tensor, sizes: Collection[int]=(), parts: Sequence[Tensor]=(), mean: bool=True) -> str:
    """What kind of wrong: transposed, not summed, n times too large, sign, mask, overwritten. A guess says so."""

def other_shape(got: Tensor, expected: Tensor) -> str:
    """Is the right gradient hidden in one of another shape?"""

class Traced(NamedTuple):
    """What autograd says of a function: the gradients, their parts, and whether there is a mean"""
    grads: list[Tensor]
    parts: list[list[Tensor]]
    mean: bool

def has_mean(node: Any) -> bool:
    """Whether a node of autograd's graph is a mean, may contain one, or is somebody's own function"""

def trace_grads(f: Callable[..., Any], inputs: Sequence[Tensor]) -> Traced:
    """Gradients of `f` by autograd, and the parts by single uses. `ValueError` if `f` gives no number."""

def names_of(f: Callable[..., Any], n: int) -> tuple[str, list[str]]:
    """Name of `f` and the names of its `n` parameters"""

def check_float64(names: Sequence[str], inputs: Sequence[Tensor], grads: Sequence[Tensor | None]) -> None:
    """`ValueError` unless there is a float64 gradient for each float64 input"""

def mean_sizes(inputs: Sequence[Tensor]) -> set[int]:
    """The numbers that a mean over these inputs may have divided by"""
JUDGES_DIFFER: str

def where_wrong(got: Tensor, expected: Tensor, judge: str) -> str:
    """Where `got` differs most from `expected`, in words that follow the name of the input"""
