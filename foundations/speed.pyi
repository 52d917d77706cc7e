# Made from speed.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import functools
from typing import Callable, NamedTuple
import torch
from torch import Tensor
from .modules import Linear, ReLU
from foundations.timing import ratio
from .training import SGD, CrossEntropyLoss
from .triton_kernel import matmul_triton as matmul_triton
__all__ = ['SINGLE', 'HALF', 'FLOATS', 'in_order_ijk', 'LEVELS', 'NETWORKS', 'read_speed', 'Limit', 'for_onednn', 'measure_limit', 'ijk', 'ikj', 'compiled', 'matmul_numba', 'tile', 'tiled_product', 'matmul_tiled', 'Level', 'as_lists', 'fused', 'matmul_compiled', 'predict', 'time_level', 'Rung', 'check_ladder', 'ladder', 'plot_ladder', 'layers_of', 'our_step', 'torch_step', 'start', 'Step', 'bench_training', 'last_loss', 'unwatched_step', 'flat_step', 'matmul_triton']

def read_speed(nbytes: int, device: str='cpu', threads: int=1) -> float:
    """How fast `nbytes` are read that have been read just before."""

class Limit(NamedTuple):
    """What the machine can do, measured by `measure_limit`"""
    flops: float
    bandwidth: dict[int, float]

    def nearest(self, nbytes: int) -> float:
        """The bandwidth of the smallest size that was measured and holds `nbytes`."""

    def seconds(self, n: int, m: int, p: int, itemsize: int=4) -> float:
        """The roofline (Williams, Waterman & Patterson 2009)."""

def for_onednn(a: Tensor, b: Tensor) -> tuple[Any, ...]:
    """The operands of a product in oneDNN's own form; `F.linear` wants `b` turned over."""

def measure_limit(device: str | None=None, dtype: torch.dtype=torch.float32, threads: int=1) -> Limit:
    """Measure arithmetic on a large product, and reading. Takes a few seconds."""

def ijk(a: Any, b: Any, c: Any) -> Any:
    """c += a @ b in the order of the formula: along a row of a, down a column of b"""

def ikj(a: Any, b: Any, c: Any) -> Any:
    """c += a @ b with the inner loop along a row of b and a row of c"""

@functools.cache
def compiled(loops: Callable[..., Any]) -> Callable[..., Any]:
    """Loops compiled by numba, a multiply-add rounded once. `ImportError` without it."""

def matmul_numba(a: Tensor, b: Tensor, order: str='ikj') -> Tensor:
    """Matrix product by three compiled loops. `ImportError` without numba."""

def tile(a: Any, b: Any, c: Any, i: Any, k: Any) -> Any:
    """c[i:i+4] += a[i:i+4, k:k+4] @ b[k:k+4], with 16 numbers of a in registers"""

@functools.cache
def tiled_product() -> Callable[..., Any]:
    """The tiles in blocks of 64 rows, compiled, for as many threads as numba may use."""

def matmul_tiled(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by tiles in registers and blocks in a cache, on PyTorch's threads.
`ImportError` without numba, `RuntimeError` in a fork of a process that used it."""

class Level(NamedTuple):
    """One way to multiply, and what has to be known to time it"""
    f: Callable[..., Any]
    cut: str
    rows: int = 4
    device: str = ''
    dtypes: tuple[Any, ...] = ()
    given: Callable[..., Any] = lambda a, b: (a, b)

def as_lists(a: Any, b: Any) -> Any:
    ...

@functools.cache
def fused() -> Any:
    ...

def matmul_compiled(a: Any, b: Any) -> Any:
    """Broadcasting without a loop; `torch.compile` can fuse product and sum."""
SINGLE: tuple[Any, ...]
HALF: tuple[Any, ...]
FLOATS: tuple[Any, ...]
in_order_ijk: Any
LEVELS: dict[Any, Any]

def predict(level: Level, a: Tensor, b: Tensor) -> float:
    """A prediction from a trial on a part of the product."""

def time_level(level: Any, a: Any, b: Any, threads: Any, budget: Any, seconds: Any) -> Any:
    """Timing or None, the seconds of a product as far as known, and why it was not timed"""

class Rung(NamedTuple):
    """One level of the ladder on one product"""
    level: str
    shape: tuple[int, int, int]
    dtype: str
    device: str
    threads: int
    median: float | None = None
    spread: float | None = None
    gflops: float | None = None
    times_faster: float | None = None
    share: float | None = None
    note: str = ''

    def filled(self, timing: Any, limit: Any) -> Any:
        ...

def check_ladder(name: Any, shape: Any, levels: Any, threads: Any, device: Any, dtype: Any, budget: Any, limit: Any=None) -> Any:
    """Names of levels, dtype and device. `ValueError` for what does not exist."""

def ladder(shape: tuple[int, int, int]=(5, 784, 10), levels: tuple[str, ...] | None=None, threads: int=1, device: str | None=None, dtype: str='float32', budget: float=2.0, limit: Limit | None=None, seconds: float=0.2, seed: int=0) -> list[Rung]:
    """Time every level on the same two matrices. `ValueError` for what does not exist."""

def plot_ladder(rungs: list[Rung]) -> Any:
    """Draw the speed of each level on a logarithmic axis, and the limit as a line."""

def layers_of(sizes: tuple[int, ...], linear: Callable[..., Any], relu: Callable[..., Any]) -> list[Any]:
    """Linear layers with ReLU between them."""

def our_step(sizes: Any, weights: Any, x: Any, y: Any, lr: Any, kinds: Any=(Linear, ReLU, CrossEntropyLoss, SGD)) -> Any:
    """A function that takes one step with our layers and gives the loss"""

def torch_step(sizes: Any, weights: Any, x: Any, y: Any, lr: Any, change: Any=lambda net: net) -> Any:
    """A function that takes one step with `torch.nn` and gives the loss"""
NETWORKS: tuple[Any, ...]

def start(batch: int, sizes: tuple[int, ...], device: str='cpu', seed: int=0) -> tuple[Any, ...]:
    """What all steps of one network begin with."""

class Step(NamedTuple):
    """One training step of one network, from `bench_training`"""
    batch: int
    sizes: tuple[int, ...]
    threads: int
    seconds: dict[str, float]
    ratio: float
    quartiles: tuple[float, float]
    losses: dict[str, float]

def bench_training(networks: Any=NETWORKS, threads: tuple[int, ...]=(1, 2), seconds: float=2.0, steps: int=100, others: dict[Any, Any] | None=None, device: str | None=None, lr: float=0.01, seed: int=0) -> list[Step]:
    """Time a step of our layers and one of `torch.nn` with autograd in turn."""

def last_loss(step: Any, steps: Any) -> Any:
    """The loss of the last of so many steps"""

def unwatched_step(*args: Any) -> Any:
    """`our_step`, with the watch for changes in place switched off"""

def flat_step(sizes: Any, weights: Any, x: Any, y: Any, lr: Any) -> Any:
    """The operations of a training step in one flat function"""
