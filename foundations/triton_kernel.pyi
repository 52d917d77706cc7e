# Made from triton_kernel.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import functools
from torch import Tensor
__all__ = ['matmul_triton']

def tile_kernel(a: Any, b: Any, c: Any, n: Any, m: Any, p: Any, a_n: Any, a_m: Any, b_m: Any, b_p: Any, c_n: Any, c_p: Any, TILE_N: Any, TILE_P: Any, TILE_M: Any, EVEN: Any) -> Any:
    """What one program does: the tile of `c` that its number stands for"""
TILES_16BIT: list[Any]
TILES_FLOAT32: list[Any]

def small_enough(configs: Any, args: Any, **_: Any) -> Any:
    """The smallest tiles, and those that are not mostly past the edge"""

@functools.cache
def compiled_kernel(dtype: Any) -> Any:
    """`tile_kernel` as Triton compiles it for matrices of `dtype`. `RuntimeError` without Triton."""

def matmul_triton(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by our own GPU kernel: sums in float32, no autograd. `RuntimeError` without Triton."""
