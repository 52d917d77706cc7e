# Made from mistakes.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from torch import Tensor
__all__ = ['confusion_matrix', 'show_confusion', 'worst_mistakes', 'show_mistakes']

def confusion_matrix(logits: Tensor, targ: Tensor) -> Tensor:
    """How often each class was taken for each."""

def show_confusion(counts: Tensor, names: Any) -> Any:
    """A confusion matrix as a picture in which wrong answers stand out."""

def worst_mistakes(probs: Tensor, targ: Tensor, n: int=8) -> Tensor:
    """The wrong answers that had the highest probabilities, the surest first."""

def show_mistakes(x: Tensor, logits: Tensor, targ: Tensor, names: Any, n: int=8) -> Any:
    """The pictures of which a network was surest and wrong: what it says, what is right."""
