# Made from matmul.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from torch import Tensor
__all__ = ['neuron', 'relu_number', 'dense', 'matmul_lists', 'matmul_loops', 'time_call', 'matmul_elementwise', 'broadcast_shape', 'show_broadcast', 'matmul_broadcast', 'matmul_einsum', 'matmul']

def neuron(inputs: list[Any], weights: list[Any], bias: float) -> float:
    """One neuron in plain Python. `ValueError` unless there is one weight for each input."""

def relu_number(x: float) -> float:
    """ReLU of one number in plain Python. `ValueError` for anything else."""

def dense(x: list[Any], w: list[Any], b: list[Any]) -> list[Any]:
    """A dense layer in plain Python: every neuron reads every example. `ValueError` unless the sizes fit."""

def matmul_lists(a: list[Any], b: list[Any]) -> list[Any]:
    """Matrix product in plain Python: three loops over lists. `ValueError` unless the inner sizes agree."""

def matmul_loops(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by three loops over tensors. `ValueError` unless both are matrices whose inner sizes agree."""

def time_call(f: Any, *args: Any, threads: int=1) -> float:
    """Median time of one call, in seconds, on `threads` threads of the processor; a GPU has finished by then. Repeats for about 0.2 s."""

def matmul_elementwise(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by two loops: a row times a column, elementwise, then summed. `ValueError` as `matmul_loops`."""

def broadcast_shape(*shapes: tuple[Any, ...]) -> tuple[Any, ...]:
    """The broadcasting rules. `ValueError` with the axis at which the shapes do not fit."""

def show_broadcast(*shapes: tuple[Any, ...]) -> Any:
    """Draw what expands to what when shapes are broadcast. `ValueError` with the axis at which they do not fit."""

def matmul_broadcast(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by one loop: each row of `a` is broadcast over the columns of `b`. `ValueError` as `matmul_loops`."""

def matmul_einsum(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by Einstein summation. `ValueError` as `matmul_loops`."""

def matmul(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product: `a @ b`, for two matrices and nothing else. `ValueError` as `matmul_loops`."""
