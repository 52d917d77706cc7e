# Made from shapes.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from functools import lru_cache
__all__ = ['agree', 'shapes']

@lru_cache(4096)
def agree(name: str, patterns: tuple[Any, ...], sizes: tuple[Any, ...]) -> None:
    """`ValueError` unless the sizes fit the patterns. What fits is remembered, and is free the next time."""

def shapes(name: str, /, *, of: tuple[Any, ...], **patterns: str) -> None:
    """`ValueError` unless shapes are as stated: equal letters are equal sizes."""
