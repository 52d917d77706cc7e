# Made from timing.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable, NamedTuple
import torch
__all__ = ['machine', 'installed', 'Timing', 'timed', 'alternate', 'medians', 'ratio', 'in_words', 'table', 'check_threads', 'check_seconds', 'check_product', 'checked_device', 'checked_dtype', 'checked_networks']

def machine() -> dict[str, str]:
    """The processor, its caches, the libraries and the versions."""

def installed(package: str) -> str:
    """Which version of a package is there."""

class Timing(NamedTuple):
    """How long a call takes, in seconds"""
    median: float
    least: float
    spread: float

def timed(f: Callable[..., Any], *args: Any, threads: int=1, seconds: float=0.2) -> Timing:
    """Time a call by `torch.utils.benchmark`: warmed up, repeated, the device waited for."""

def alternate(ways: dict[str, Callable[..., Any]], seconds: float, device: str='cpu') -> list[dict[str, float]]:
    """Time several ways in turn, round by round."""

def medians(found: list[dict[str, float]]) -> dict[str, float]:
    """The median of each way over the rounds."""

def ratio(found: list[dict[str, float]], slow: str, fast: str) -> tuple[float, float, float]:
    """How many times longer `slow` takes than `fast`, within each round."""

def in_words(seconds: float) -> str:
    """A time as one says it."""

def table(rows: list[list[str]]) -> str:
    """Rows as text: the first column from the left, the others to the right."""

def check_threads(name: str, *threads: int) -> None:
    """`ValueError` unless these are numbers of threads."""

def check_seconds(name: str, what: str, seconds: float) -> None:
    """`ValueError` unless it is a time."""

def check_product(name: str, shape: tuple[int, int, int]) -> None:
    """`ValueError` unless these are three sizes whose matrices fit into 8 GB of float32."""

def checked_device(name: str, device: str | None) -> str:
    """The device to use. `ValueError` for one that is not there."""

def checked_dtype(name: str, dtype: str) -> torch.dtype:
    """PyTorch's floating-point type of that name. `ValueError` if it has none."""

def checked_networks(name: str, networks: Any) -> list[tuple[Any, ...]]:
    """The networks to measure. `ValueError` for what is none."""
