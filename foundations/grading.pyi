# Made from grading.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import contextlib, io
from dataclasses import dataclass, field
from typing import Callable, NamedTuple
from torch import Tensor
__all__ = ['TimeUp', 'Budget', 'limited', 'Tap', 'as_it_was', 'binder', 'other_order', 'not_one', 'described', 'Complaint', 'as_value', 'with_g', 'copied', 'size_of', 'Case', 'Result', 'raised_words', 'message', 'try_all', 'explain', 'Report', 'marked_up', 'Text', 'failing_report', 'load_ours', 'speed_words']

class TimeUp(BaseException):
    """The time limit is over; no `Exception`, so that `except Exception` lets it pass"""

class Budget:
    """What an answer may still spend: seconds of the processor, and four times as many by the clock"""
    left: Any
    clocks: tuple[Any, ...]
    begun: Any

    def __init__(self, seconds: float) -> None:
        ...

    def start(self, processor: Callable[..., Any]) -> Any:
        ...

    def rest(self) -> Any:
        ...

    def over(self) -> Any:
        ...

    def stop(self) -> Any:
        ...

def limited(f: Callable[..., Any], budget: Budget | float) -> Any:
    """`f()`, or `TimeUp` when its time is over"""

class Tap(io.TextIOBase):
    """Keeps the first thousand characters that are written to it"""
    text: str

    def writable(self) -> Any:
        ...

    def write(self, s: Any) -> Any:
        ...

@contextlib.contextmanager
def as_it_was() -> Any:
    """Leave random state, default dtype and warnings as they were; run on one thread, fastest for so little"""

def binder(ex: Any, fn: Callable[..., Any]) -> Any:
    """How to call `fn` with our arguments"""

def other_order(ex: Any, fn: Callable[..., Any]) -> str:
    """What to say when the parameters have our names in another order, or ''"""

def not_one(ex: Any, fn: Any) -> str:
    """What is wrong with the object itself, in words, or ''"""

def described(x: Any) -> str:
    """What `x` is, with its article"""

class Complaint(Exception):
    """Something is wrong with the answer that no comparison is needed for"""

def as_value(x: Any) -> Tensor:
    """`x` as a float64 tensor on the processor, a copy"""

def with_g(t: Tensor, g: Tensor) -> Tensor:
    """`t` with its gradient `g` stored on it"""

def copied(x: Any) -> Any:
    """A copy that keeps strides and `.g`"""

def size_of(x: Any) -> int:
    """How many numbers `x` holds"""

class Case(NamedTuple):
    """One input that answers are tried on"""
    kind: str
    args: tuple[Any, ...]
    extra: bool = False
    refusable: bool = False

class Result(NamedTuple):
    """How one input went"""
    case: Case
    got: dict[Any, Any]
    wants: dict[Any, Any]
    values: dict[Any, Any]
    words: str = ''
    first: bool = False
    stopped: bool = False
    raised: bool = False
    printed: str = ''
    note: str = ''
    ok: bool = False
    tol: float = 0.0

def raised_words(fn: Any, e: BaseException) -> str:
    """An exception in words, with the line of the answer where it happened"""

def message(e: BaseException) -> str:
    """The first line of an exception's message"""

def try_all(ex: Any, call: Callable[..., Any], seconds: float) -> Any:
    """Try an answer on every input of an exercise"""

def explain(ex: Any, results: list[Any], again: Result | None) -> Any:
    """Name the mistake"""

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

    def __bool__(self) -> Any:
        ...

    def lines(self) -> Any:
        """What there is to say: label, text, and whether the text is code"""

    def __repr__(self) -> Any:
        ...

def marked_up(text: str) -> str:
    """HTML of a sentence with `code` and addresses such as 02_fully_connected.ipynb#the-loss"""

class Text(str):
    """Text that a notebook shows formatted, and that prints plainly"""

    def __repr__(self) -> Any:
        ...

def failing_report(ex: Any, results: list[Any], words: str, shown: Result) -> Report:
    """A report that says what is wrong, and where"""

def load_ours(path: str) -> Any:
    """Our own answer"""

def speed_words(ex: Any, call: Callable[..., Any]) -> str:
    """How long a call takes, beside ours and the next level up, in words"""
