# Made from grader.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable
from .exercises import Exercises
from .grading import Report, Text
__all__ = ['statement', 'check', 'hint', 'load_ipython_extension', 'exercises', 'progress', 'Reports', 'check_all', 'grade_file', 'check_command', 'EXERCISES', 'Exercise', 'Report']

def statement(name: str) -> Text:
    """What an exercise asks for."""

def check(name: str, fn: Callable[..., Any], seconds: float=5.0, speed: bool=True) -> Report:
    """Try your answer, and say what is wrong with it. `ValueError` for an unknown name."""

def hint(name: str, n: int | None=None) -> Text:
    """One hint. The next call gives the next."""

def load_ipython_extension(ipython: Any) -> None:
    """What `%load_ext foundations.grader` does: it adds the cell magic `%%check name`."""

def exercises(level: int | None=None) -> Exercises:
    """All exercises, in the order of the notebooks."""

def progress() -> Text:
    """Which exercises passed, which did not yet, and how many were not tried."""

class Reports(list[Any]):
    """Reports that show themselves: a line for each, then those that did not pass."""

    def __repr__(self) -> Any:
        ...

def check_all(namespace: dict[Any, Any], seconds: float=5.0) -> Reports:
    """Check everything that is named like an exercise. `ValueError` if nothing is."""

def grade_file(path: str, seconds: float=5.0) -> int:
    """Grade the functions and classes of a file that are named like an exercise."""

def check_command() -> Any:
    """The command `foundations-check`"""
