# Made from graph_drawing.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['COLORS', 'columns', 'stops', 'heights', 'place', 'draw_graph', 'draw_way']

def columns(boxes: Any, arrows: list[Any]) -> dict[Any, Any]:
    """The column of each box. `ValueError` for an arrow to nowhere, or in a circle."""

def stops(column: dict[Any, Any], arrows: list[Any]) -> list[Any]:
    """The way of each arrow, with a stop in every column on it."""

def heights(column: dict[Any, Any], ways: list[Any]) -> dict[Any, Any]:
    """Heights at which few arrows cross, and most are straight."""

def place(stack: Any, wish: Any, height: Any) -> Any:
    """Move the boxes of one column to where they wish to be, as far as there is room"""
COLORS: dict[Any, Any]

def draw_graph(boxes: dict[Any, Any], arrows: list[Any], kinds: dict[Any, Any] | None=None) -> Any:
    """Draw boxes and arrows from left to right. `ValueError` for an arrow to nowhere."""

def draw_way(ax: Any, way: Any, at: Any, half: Any, stop: Any) -> Any:
    """An arrow, level at each end and at each stop"""
