# Made from drawing.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import numpy as np
__all__ = ['BLUE', 'ORANGE', 'GREEN', 'ARROW', 'MOST', 'SLANT', 'numbers', 'drawn_sizes', 'extent', 'blank', 'write', 'draw_cells', 'show_product', 'broadcast_result', 'front_sheet', 'name_axes', 'show_broadcast', 'draw_step', 'show_strides', 'show_neurons', 'show_tiles', 'show_einsum']
BLUE: tuple[Any, ...]
ORANGE: tuple[Any, ...]
GREEN: tuple[Any, ...]
ARROW: dict[Any, Any]
MOST: int
SLANT: float

def numbers(values: Any) -> np.ndarray:
    """The numbers of whatever it is, without a need for torch"""

def drawn_sizes(shape: tuple[Any, ...]) -> list[Any]:
    """How many sheets, rows and columns of `shape` are drawn"""

def extent(shape: tuple[Any, ...]) -> tuple[Any, ...]:
    """Width and height of the drawing of `shape`, in cells"""

def blank(width: float, height: float, most: float=0.42) -> Any:
    """An empty drawing, measured in cells, of at most 5x3 inches"""

def write(ax: Any, x: float, y: float, word: str, size: float=7, **more: Any) -> Any:
    """Write a word around a point, unless `ha` and `va` say otherwise"""

def draw_cells(ax: Any, left: float, low: float, shape: tuple[Any, ...], look: Any=lambda s, r, c: 'white', text: Any=None, again: Any=(), size: float=8, label: str='') -> Any:
    """Draw a grid of cells, the last sheet first. Cells that are the same memory read again are hatched."""

def show_product(a: Any, b: Any, row: int=0, column: int=0) -> Any:
    """Draw how one row of `a` meets one column of `b`, and the number that they give"""

def broadcast_result(name: str, shapes: tuple[Any, ...]) -> tuple[Any, ...]:
    """`ValueError` unless `shapes` fit and can be drawn"""

def front_sheet(shape: tuple[Any, ...], values: Any, result: tuple[Any, ...]) -> tuple[Any, ...]:
    """What stands in the cells of the sheet that is in front"""

def name_axes(ax: Any, left: Any, low: Any, shape: Any, names: Any) -> Any:
    """Write the names of the axes of `shape`: columns below its drawing, rows at the left, sheets at the slope"""

def show_broadcast(*shapes: tuple[Any, ...], values: Any=None, sign: str=',', axes: tuple[Any, ...]=()) -> Any:
    """Draw what expands to what when shapes are broadcast. `ValueError`, with the shapes, if they do not fit."""

def draw_step(ax: Any, x: Any, edge: Any, side: Any, step: Any, what: Any, label: Any, colour: Any) -> Any:
    """Draw the way from the first number to that of the next column or row: above (side 1) or below (-1)"""

def show_strides(*views: Any, names: Any=()) -> Any:
    """Draw matrices beside the memory that they are views of, and the steps to the next column and row"""

def show_neurons(values: list[Any], weights: list[Any], biases: list[Any], names: Any=()) -> Any:
    """Draw a small network with its numbers in place"""

def show_tiles(tiles: int=4, row: int=1, column: int=2, k: int=1) -> Any:
    """Draw which tiles of `a` and `b` one tile of `c` is made of"""

def show_einsum(spec: str, names: Any=()) -> Any:
    """Draw which operand has which letter, and where each letter ends"""
