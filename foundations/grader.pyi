# Made from grader.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from dataclasses import dataclass, field
from typing import Callable, NamedTuple
__all__ = ['EXERCISES', 'Exercise', 'Report', 'check', 'Text', 'Exercises', 'exercises', 'statement', 'hint', 'grade_file', 'check_command']

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
    mistakes: tuple[Any, ...]
    cases: Callable[..., Any]
    call: Callable[..., Any]
    ours: str
    upper: str
    signature: str
    is_class: bool
    tol: float
EXERCISES: dict[Any, Any]

@dataclass(repr=False)
class Report:
    """What `check` found out; true if the answer passed"""
    name: str
    passed: bool
    diagnosis: str = ''
    input: dict[Any, Any] = field(default_factory=dict)
    kind: str = ''
    got: object = None
    expected: object = None
    failed: int = 0
    inputs: int = 0
    notes: list[Any] = field(default_factory=list)
    speed: str = ''

    def __bool__(self) -> Any:
        ...

    @property
    def section(self) -> Any:
        ...

    def __repr__(self) -> Any:
        ...

def check(name: str, fn: Callable[..., Any], seconds: float=5.0, speed: bool=True) -> Report:
    """Try your answer on drawn inputs, and say what is wrong with it. `ValueError` if no exercise has this name."""

class Text(str):
    """Text that a notebook shows formatted, and that prints plainly"""

    def __repr__(self) -> Any:
        ...

class Exercises(list[Any]):
    """Exercises that show themselves as a table"""

    def __repr__(self) -> Any:
        ...

def exercises(level: int | None=None) -> Exercises:
    """All exercises, in the order of the notebooks."""

def statement(name: str) -> Text:
    """What an exercise asks for."""

def hint(name: str, n: int | None=None) -> Text:
    """One hint. The next call gives the next."""

def grade_file(path: str, seconds: float=5.0) -> int:
    """Grade the functions and classes of a file that are named like an exercise."""

def check_command() -> Any:
    """The command `foundations-check`"""
