# Made from memory.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import NamedTuple
from torch import Tensor
__all__ = ['Kept', 'kept_bytes', 'memory_table', 'weight_grad_outer']

class Kept(NamedTuple):
    """What one layer keeps for its way back, from `kept_bytes`"""
    layer: str
    formula: int
    measured: int
    new: int

def kept_bytes(batch: int, sizes: tuple[int, ...]) -> list[Kept]:
    """Bytes that each layer of a network keeps for the way back, by formula and measured, float32."""

def memory_table(rows: list[Kept]) -> str:
    """The bytes as text."""

def weight_grad_outer(x: Tensor, grad: Tensor, max_bytes: int=2 ** 30) -> Tensor:
    """Gradient of a weight as outer products, then a sum: clear, wasteful. `ValueError` for too many bytes."""
