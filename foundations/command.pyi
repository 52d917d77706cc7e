# Made from command.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator
from .images import Images
from .modules import Module, Sequential
from .training import Learner
__all__ = ['MODELS', 'WORTH_SHARING', 'RUN', 'OPTIMIZERS', 'MIRRORED', 'SCHEDULES', 'KNOWN', 'SETS', 'run_command', 'leave', 'in_plain_letters', 'whole_lines', 'Terminated', 'heeding_signals', 'plain_warnings', 'check_choice', 'check_positive', 'check_positive_or_zero', 'check_writable', 'use_device', 'use_threads', 'mlp', 'found', 'build', 'suitable_threads', 'read_images', 'as_one', 'train_on', 'train_command']

def run_command(func: Callable[..., Any], name: str, argv: list[str] | None=None) -> Any:
    """Call `func` with the options of a command line. A wrong one ends the program: exit code 2, one line."""

def leave(name: str, code: int | None, message: Any='') -> None:
    """End the program, in at most one line."""

def in_plain_letters(error: Any) -> Any:
    """For codecs: what to write in place of characters that an encoding lacks"""

@contextmanager
def whole_lines() -> Iterator[None]:
    """Inside a `with` block, standard output is written line by line, and in letters that its encoding has."""

class Terminated(KeyboardInterrupt):
    """The program was asked to end by SIGTERM."""

@contextmanager
def heeding_signals(name: str) -> Iterator[None]:
    """Inside a `with` block, SIGTERM interrupts as Ctrl-C does, and a second signal ends the program at once."""

@contextmanager
def plain_warnings(name: str) -> Iterator[None]:
    """Inside a `with` block, Python's warnings are lines of the command."""

def check_choice(option: str, value: str, choices: tuple[str, ...]) -> None:
    """`ValueError` unless `value` is one of `choices`."""

def check_positive(option: str, value: float) -> None:
    """`ValueError` unless `value` is above 0 and finite."""

def check_positive_or_zero(option: str, value: float) -> None:
    """`ValueError` unless `value` is 0 or more, and fits 63 bits."""

def check_writable(option: str, path: str | Path, endings: tuple[str, ...] | None=None) -> None:
    """`ValueError` if `path` cannot be written, before hours of work are done for it."""

@contextmanager
def use_device(device: str) -> Iterator[None]:
    """Let `default_device()` be `device` inside a `with` block."""

@contextmanager
def use_threads(n: int) -> Iterator[None]:
    """Let PyTorch use `n` threads inside a `with` block."""

def mlp(image_shape: tuple[int, int, int]=(1, 8, 8), n_out: int=10, n_hidden: int=128) -> Sequential:
    """A network with one hidden layer, for flattened images."""
MODELS: dict[Any, Any]

def found(place: str, option: str) -> Any:
    """Something from a notebook that is only imported when it is wanted. `ValueError` if it is not there."""

def build(run: dict[Any, Any]) -> Module:
    """The network that a run asks for, from the notebook that makes it."""
WORTH_SHARING: int

def suitable_threads(net: Module, batch_size: int) -> int:
    """Threads of the processor that suit the products of a network, on a machine that others use too."""
RUN: dict[Any, Any]
OPTIMIZERS: dict[Any, Any]
MIRRORED: tuple[Any, ...]
SCHEDULES: dict[Any, Any]
KNOWN: dict[Any, Any]
SETS: tuple[Any, ...]

def read_images(data: str, path: str, seed: int) -> Images:
    """The pictures that a run asks for."""

@contextmanager
def as_one(given: dict[Any, Any]) -> Iterator[None]:
    """Inside a `with` block, the processes that `torchrun` started are one: same options, and rank 0 alone prints."""

def train_on(data: str | None=None, path: str | None=None, model: str | None=None, hidden: int | None=None, epochs: int | None=None, lr: float | None=None, batch_size: int | None=None, optimizer: str | None=None, schedule: str | None=None, augment: bool=False, weight_decay: float | None=None, label_smoothing: float | None=None, seed: int | None=None, device: str='', threads: int=0, save: str='', resume: str='', plot: str='') -> Learner:
    """Train a network with a hand-written backward pass to know digits, clothes, or pictures of your own."""

def train_command() -> None:
    """The command `foundations-train`."""
