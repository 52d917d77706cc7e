# Made from losses.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from torch import Tensor
__all__ = ['general_cross_entropy']

def general_cross_entropy(log_probs: Tensor, targ: Tensor, weight: Tensor | None=None, label_smoothing: float=0.0, reduction: str='mean') -> tuple[Any, ...]:
    """Cross-entropy with PyTorch's options, and its way back."""
