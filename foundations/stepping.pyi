# Made from stepping.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['svg_table', 'grey', 'WindowSteps']

def svg_table(values: Any, left: float, top: float, name: str, fill: Any=lambda value: '#fff') -> str:
    """A table of numbers in square cells."""

def grey(most: float) -> Any:
    """A function from a number to its grey, from white for 0 to black."""

class WindowSteps:
    """A picture, a kernel, and the window between them; Jupyter shows it"""
    picture: Any
    kernel: Any
    size: tuple[Any, ...]
    start: tuple[int, int]
    answers: Any

    def __init__(self, picture: Any, kernel: Any, start: tuple[int, int]=(0, 0)) -> None:
        """`ValueError` if the window does not fit."""

    def under(self, r: int, c: int) -> list[Any]:
        """The pixels under the window."""

    def products(self, r: int, c: int) -> list[Any]:
        """Each pixel under the window times its weight."""

    def svg(self) -> str:
        """The first state."""
