# Made from progress.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['progress_bar', 'say']

def progress_bar(total: int | None, progress: bool=True, **kwargs: Any) -> Any:
    """A progress bar where there is something to draw it on."""

def say(text: str) -> None:
    """Print a line above the progress bar, at once."""
