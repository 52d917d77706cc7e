# Made from diagrams.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['diagram']

def diagram(boxes: dict[Any, Any], arrows: list[Any], size: tuple[Any, ...]=(5, 1.6)) -> Any:
    """Draw `boxes` and the `arrows` between them: solid forward, dashed back. `ValueError` for an arrow to nowhere."""
