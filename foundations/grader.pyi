# Made from grader.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from .answers import Exercises, Report as Report, Reports, Text, forget as forget
from .exercises import EXERCISES as EXERCISES, Exercise as Exercise
__all__ = ['statement', 'check', 'hint', 'load_ipython_extension', 'exercises', 'progress', 'check_all', 'start', 'grade', 'check_command', 'EXERCISES', 'Exercise', 'Report', 'forget']

def statement(name: str) -> Text:
    """What an exercise asks for."""

def check(name: str, fn: Any, seconds: float=5.0, speed: bool=True) -> Report:
    """Try your answer, and say what is wrong with it. `ValueError` for an unknown name."""

def hint(name: str, n: int | None=None) -> Text:
    """One hint. The next call gives the next."""

def load_ipython_extension(ipython: Any) -> None:
    """What `%load_ext foundations.grader` does: it adds the cell magic `%%check name`."""

def exercises(level: int | None=None) -> Exercises:
    """All exercises, in the order of the notebooks."""

def progress() -> Text:
    """Which exercises passed, which did not yet, and how many were not tried."""

def check_all(namespace: dict[Any, Any], seconds: float=5.0) -> Reports:
    """Check everything that is named like an exercise. `ValueError` if nothing is."""

def start(folder: str='.') -> Any:
    """Write a notebook with all exercises, unsolved. `ValueError` if there is one."""

def grade(paths: Any, only: str='', format: str='text', seconds: float=5.0, start: str='') -> int:
    """Grade functions, classes and objects that are named like an exercise."""

def check_command() -> Any:
    """The command `foundations-check`."""
