# Made from answers.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable
from .grading import Result
__all__ = ['SITE', 'lesson_link', 'lesson_name', 'marked_up', 'Text', 'Report', 'Reports', 'Exercises', 'failing_report', 'load_ours', 'speed_words', 'progress_file', 'remembered', 'remember', 'forget', 'untouched', 'answers_in', 'read_answers', 'statement_lines', 'stub', 'start_notebook']
SITE: Any

def lesson_link(section: str) -> str:
    """The address of a section on the site"""

def lesson_name(section: str) -> str:
    """The section in words"""

def marked_up(text: str) -> str:
    """HTML of a sentence with `code` and addresses"""

class Text(str):
    """Text that a notebook shows formatted, and that prints plainly"""

    def __repr__(self) -> str:
        ...

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
    section: str = ''

    def __bool__(self) -> bool:
        ...

    def lines(self) -> Any:
        """What there is to say: label, text, and whether the text is code"""

    def __repr__(self) -> str:
        ...

    def as_dict(self) -> Any:
        """What a program may want to know of it"""

class Reports(list[Any]):
    """Reports that show themselves: a line for each, then those that did not pass, then remarks."""
    notes: tuple[Any, ...] = ()

    def __repr__(self) -> str:
        ...

class Exercises(list[Any]):
    """Exercises that show themselves as a table"""

    def __repr__(self) -> str:
        ...

def failing_report(ex: Any, results: list[Any], words: str, shown: Result) -> Report:
    """A report that says what is wrong, and where"""

def load_ours(path: str) -> Any:
    """Our own answer"""

def speed_words(ex: Any, call: Callable[..., Any]) -> str:
    """How long a call takes, beside ours and the next level up, in words"""

def progress_file() -> Path:
    """Where the progress of this user is kept"""

def remembered() -> dict[Any, Any]:
    """What is known of each exercise that was tried"""

def remember(name: str, passed: bool) -> None:
    """Note a verdict. What passed once stays passed."""

def forget() -> None:
    """Begin again: nothing was tried"""

def untouched(fn: Any) -> bool:
    """Is it a function, or a class, with nothing in it?"""

def answers_in(namespace: dict[Any, Any], source: str='') -> tuple[dict[Any, Any], list[Any]]:
    """What is named like an exercise, and what nearly is"""

def read_answers(path: str, seconds: float=5.0) -> tuple[dict[Any, Any], str, list[Any]]:
    """Run a file or notebook. `ValueError` if it cannot be read or run."""

def statement_lines(name: str) -> list[str]:
    """What an exercise asks for"""

def stub(name: str) -> str:
    """What to begin with, empty"""

def start_notebook(folder: str) -> Path:
    """Write exercises.ipynb, with all statements and nothing solved. `ValueError` if there is one."""
