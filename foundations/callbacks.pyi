# Made from callbacks.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from .training import Callback
__all__ = ['Watch', 'EarlyStopping', 'BestCheckpoint', 'CSVLog', 'SaveEachEpoch']

class Watch(Callback):
    """Knows which epoch of the history was best in one of its numbers."""
    name: str
    higher: Any

    def __init__(self, name: str='valid_loss', higher: bool | None=None) -> None:
        ...

    def best(self, learner: Any) -> dict[Any, Any]:
        """The row of the best epoch, the first of equals. `ValueError` if it lacks the number."""

class EarlyStopping(Watch):
    """Stops when the best epoch lies more than `patience` epochs back."""
    patience: int

    def __init__(self, patience: int=5, name: str='valid_loss', higher: bool | None=None) -> None:
        ...

    def after_epoch(self, learner: Any) -> Any:
        ...

    def before_fit(self, learner: Any) -> Any:
        ...

class BestCheckpoint(Watch):
    """Writes a checkpoint after each epoch that is better than all before it."""
    path: str | Path

    def __init__(self, path: str | Path, name: str='valid_loss', higher: bool | None=None) -> None:
        ...

    def after_epoch(self, learner: Any) -> Any:
        ...

class CSVLog(Callback):
    """Writes the history as a table, after each epoch."""
    path: str | Path

    def __init__(self, path: str | Path) -> None:
        ...

    def after_epoch(self, learner: Any) -> Any:
        ...

    def write(self, learner: Any) -> Any:
        """Write the table"""

class SaveEachEpoch(Callback):
    """Writes a checkpoint after each epoch."""
    path: str | Path
    run: dict[Any, Any] | None

    def __init__(self, path: str | Path, run: dict[Any, Any] | None=None) -> None:
        ...

    def after_epoch(self, learner: Any) -> Any:
        ...
