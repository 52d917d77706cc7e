# Made from predict.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['probabilities', 'predict_on', 'predict_command']

def probabilities(learner: Any, path: Any, invert: str='auto') -> Any:
    """What a network makes of one picture. `ValueError`, naming the file, if it is none."""

def predict_on(checkpoint: str, pictures: Any, top: int=3, invert: str='auto', device: str='') -> list[Any]:
    """Say what is in pictures, by a network that foundations-train has trained."""

def predict_command() -> None:
    """The command `foundations-predict`."""
