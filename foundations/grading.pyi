# Made from grading.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import contextlib, io
from typing import Callable, NamedTuple
from torch import Tensor
__all__ = ['TimeUp', 'Budget', 'limited', 'Tap', 'as_it_was', 'binder', 'other_order', 'other_default', 'not_one', 'described', 'Complaint', 'as_value', 'with_g', 'copied', 'size_of', 'Case', 'Result', 'equal', 'parts', 'label', 'raised_words', 'message', 'try_all']

class TimeUp(BaseException):
    """The time limit is over; no `Exception`, so that `except Exception` lets it pass"""

class Budget:
    """What an answer may still spend: seconds of the processor, and four times as many by the clock"""
    left: Any
    loading: Any
    clocks: tuple[Any, ...]
    begun: Any

    def __init__(self, seconds: float) -> None:
        ...

    def start(self, processor: Callable[..., Any]) -> Any:
        ...

    def now(self) -> Any:
        ...

    def rest(self) -> Any:
        ...

    def over(self) -> Any:
        ...

    def stop(self) -> Any:
        ...

    def free(self, load: Any, *args: Any, **kwargs: Any) -> Any:
        """Call `load`, which loads a module, and charge nobody"""

def limited(f: Callable[..., Any], budget: Budget | float) -> Any:
    """`f()`, or `TimeUp` when its time is over"""

class Tap(io.TextIOBase):
    """Keeps the first thousand characters that are written to it"""
    text: str
    encoding: str

    def writable(self) -> Any:
        ...

    def reconfigure(self, **kwargs: Any) -> Any:
        ...

    def write(self, s: Any) -> Any:
        ...

@contextlib.contextmanager
def as_it_was() -> Any:
    """Leave settings, random states and replaced functions as they were; run on one thread"""

def binder(ex: Any, fn: Callable[..., Any]) -> Any:
    """How to call `fn` with our arguments"""

def other_order(ex: Any, fn: Callable[..., Any]) -> str:
    """What to say when the parameters have our names in another order, or ''"""

def other_default(ex: Any, fn: Callable[..., Any]) -> str:
    """What to say when a parameter has another default than the one that is asked for, or ''"""

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

def equal(a: Tensor, b: Tensor, tol: float) -> bool:
    """Same shape, and no element further off than `tol` times the largest one"""

def parts(x: Any) -> dict[Any, Any]:
    """The values by name, a single one under ''"""

def label(part: str, words: str) -> str:
    """The words with the name in front"""

def raised_words(fn: Any, e: BaseException) -> str:
    """An exception in words, with the line of the answer where it happened"""

def message(e: BaseException) -> str:
    """The first line of an exception's message"""

def try_all(ex: Any, call: Callable[..., Any], seconds: float) -> Any:
    """Try an answer on every input of an exercise"""
