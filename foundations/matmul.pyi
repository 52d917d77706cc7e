# Made from matmul.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from torch import Tensor
from .drawing import show_broadcast as show_broadcast
__all__ = ['neuron', 'relu_number', 'list_shape', 'dense', 'matmul_lists', 'matmul_loops', 'time_call', 'matmul_elementwise', 'broadcast_shape', 'matmul_broadcast', 'matmul_einsum', 'matmul', 'show_broadcast']

def neuron(inputs: list[Any], weights: list[Any], bias: float) -> float:
    """One neuron in plain Python. `ValueError` unless each input has one weight."""

def relu_number(x: float) -> float:
    """ReLU of one number in plain Python"""

def list_shape(rows: list[Any]) -> tuple[Any, ...]:
    """How many rows there are, and how long they are"""

def dense(x: list[Any], w: list[Any], b: list[Any]) -> list[Any]:
    """A dense layer in plain Python. `ValueError` unless the three shapes fit."""

def matmul_lists(a: list[Any], b: list[Any]) -> list[Any]:
    """Matrix product by three loops over lists. `ValueError` unless inner sizes agree."""

def matmul_loops(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by three loops over tensors. `ValueError` unless the shapes fit."""

def time_call(f: Any, *args: Any, threads: int=1) -> float:
    """Median time of one call, in seconds, over about 0.2 s; a GPU has finished by then."""

def matmul_elementwise(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by two loops. `ValueError` unless the shapes fit."""

def broadcast_shape(*shapes: tuple[Any, ...]) -> tuple[Any, ...]:
    """The broadcasting rules. `ValueError` with the axis at which the shapes do not fit."""

def matmul_broadcast(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by one loop: a row meets all columns. `ValueError` for other shapes."""

def matmul_einsum(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by Einstein summation. `ValueError` unless shapes and devices fit."""

def matmul(a: Tensor, b: Tensor) -> Tensor:
    """`a @ b` for two matrices. `ValueError` unless shapes and devices fit."""
