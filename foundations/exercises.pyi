# Made from exercises.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, NamedTuple
__all__ = ['EXERCISES', 'Exercise', 'add_exercise', 'find_exercise']

class Exercise(NamedTuple):
    """What to write, how it is tried out, and how to know that it is right"""
    name: str
    level: int
    section: str
    line: str
    takes: dict[Any, Any]
    gives: str
    hints: tuple[Any, ...]
    oracle: Callable[..., Any]
    mistakes: dict[Any, Any]
    cases: Callable[..., Any]
    call: Callable[..., Any]
    ours: str
    upper: str
    signature: str
    is_class: bool
    tol: float
    formula: str
    keeps: bool
EXERCISES: dict[str, Exercise]

def add_exercise(name: Any, level: Any, section: Any, line: Any, takes: Any, gives: Any, hints: Any, oracle: Any, mistakes: Any, cases: Any=None, call: Any=None, ours: Any='', upper: Any='', signature: Any='', is_class: Any=False, tol: Any=0.0, formula: Any='', keeps: Any=False) -> Any:
    """Enter an exercise in the book. A mistake may have one function or a tuple of them."""

def find_exercise(function: str, name: str) -> Exercise:
    """The exercise called `name`, or a `ValueError` that guesses which was meant"""
