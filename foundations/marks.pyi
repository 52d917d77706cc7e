# Made from marks.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import NamedTuple
from torch import Tensor
from .grading import Result
__all__ = ['Seen', 'axes', 'known_sizes', 'known_args', 'explain']

class Seen(NamedTuple):
    """A part of the answer on one input"""
    got: Tensor
    want: Tensor
    args: dict[Any, Any]
    sizes: dict[Any, Any]
    ok: bool

def axes(text: str) -> list[str]:
    """The names of the axes that a statement begins with"""

def known_sizes(ex: Any, case: Any) -> dict[Any, Any]:
    """The sizes that an input has"""

def known_args(ex: Any, case: Any) -> dict[Any, Any]:
    """The arguments that are numbers, and the gradients on them"""

def factor_words(ks: list[Any], seen: list[Any], mean: bool, tol: float=5e-06) -> str:
    """A factor in words, if it is the same nice number or the same size every time"""

def explain(ex: Any, results: list[Any], again: Result | None) -> Any:
    """Name the mistake"""
