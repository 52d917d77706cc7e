# Made from compiled.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import functools, threading
from contextlib import contextmanager
import numpy as np
from torch import Tensor
__all__ = ['one_caller', 'started_in', 'load_numba', 'operands', 'numba_threads']

@functools.cache
def load_numba() -> Any:
    """numba, imported at the first call. `ImportError` that says how to get it."""

def operands(name: str, a: Tensor, b: Tensor) -> tuple[np.ndarray, np.ndarray, Tensor]:
    """Matrices as numba takes them, and room for their product."""
one_caller: threading.Lock
started_in: set

@contextmanager
def numba_threads(name: str) -> Any:
    """Let numba use as many threads as PyTorch does, one caller at a time. `RuntimeError` in a fork."""
