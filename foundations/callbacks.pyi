# Made from callbacks.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from .training import Callback
__all__ = ['Watch', 'EarlyStopping', 'BestCheckpoint', 'CSVLog']

class Watch(Callback):
    """Watches one number of the history for its best value so far."""
    kept: tuple[Any, ...]
    name: str
    higher: Any
    best: Any
    best_epoch: Any

    def __init__(self, name: str='valid_loss', higher: bool | None=None) -> None:
        ...

    def improved(self, learner: Any) -> bool:
        """Look at the last row of the history. `ValueError` if it lacks the number."""

class EarlyStopping(Watch):
    """Stops when the best epoch lies more than `patience` epochs back."""
    patience: int

    def __init__(self, patience: int=5, name: str='valid_loss', higher: bool | None=None) -> None:
        ...

    def before_fit(self, learner: Any) -> Any:
        ...

    def after_epoch(self, learner: Any) -> Any:
        ...

    def judge(self, learner: Any) -> Any:
        """`StopFit` if it is time"""

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
