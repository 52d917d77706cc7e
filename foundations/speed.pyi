# Made from speed.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import NamedTuple
import torch
from torch import Tensor
__all__ = ['LEVELS', 'CUDA_LEVELS', 'NETWORKS', 'matmul_numba', 'matmul_tiled', 'matmul_triton', 'Limit', 'measure_limit', 'Rung', 'ladder', 'plot_ladder', 'Versus', 'against_obvious', 'Growth', 'growth', 'plot_growth', 'Step', 'bench_training', 'Cost', 'call_cost', 'Kept', 'kept_bytes', 'weight_grad_outer', 'machine', 'run_ladder', 'run_bench']

def matmul_numba(a: Tensor, b: Tensor, order: str='ikj') -> Tensor:
    """Matrix product by three loops that numba compiles at the first call. `ValueError` as `matmul_loops`; `ImportError` without numba."""

def matmul_tiled(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by tiles in registers and blocks in a cache, compiled by numba, on as many threads as PyTorch uses. `ValueError` as `matmul_loops`; `ImportError` without numba; `RuntimeError` in a fork of a process that has used it."""

def matmul_triton(a: Tensor, b: Tensor) -> Tensor:
    """Matrix product by our own GPU kernel: sums in float32, no autograd. `ValueError` as `matmul_loops`; `RuntimeError` without Triton."""

class Limit(NamedTuple):
    """What the machine can do, measured by `measure_limit`"""
    flops: float
    bandwidth: float

    def seconds(self, n: int, m: int, p: int, itemsize: int=4) -> float:
        """The roofline (Williams, Waterman & Patterson 2009)."""

def measure_limit(device: str | None=None, dtype: torch.dtype=torch.float32, threads: int=1) -> Limit:
    """Measure arithmetic on a large product and memory on a large copy. Takes a few seconds."""

class Rung(NamedTuple):
    """One level of the ladder on one product"""
    level: str
    shape: tuple[int, int, int]
    dtype: str
    device: str
    threads: int
    median: float | None
    spread: float | None
    gflops: float | None
    times_faster: float | None
    share: float | None
    note: str = ''
LEVELS: tuple[Any, ...]
CUDA_LEVELS: tuple[Any, ...]

def ladder(shape: tuple[int, int, int]=(5, 784, 10), levels: tuple[str, ...] | None=None, threads: int=1, device: str | None=None, dtype: str='float32', budget: float=2.0, limit: Limit | None=None, seconds: float=0.2, seed: int=0) -> list[Rung]:
    """Time every level on the same two matrices in one run. `ValueError` for what does not exist."""

def plot_ladder(rows: list[Rung]) -> Any:
    """Draw the speed of each level on a logarithmic axis, with the limit of the machine as a line."""

class Versus(NamedTuple):
    """One level against the same level written the obvious way"""
    level: str
    ours: float
    obvious: float
    ratio: float

def against_obvious(shape: tuple[int, int, int]=(5, 784, 10), threads: int=1, seconds: float=1.0) -> list[Versus]:
    """Time each level on the processor in turn with the same level written without checks."""

class Growth(NamedTuple):
    """How the time of one level grows with the size of square matrices"""
    level: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]
    slope: float | None
    turn: float | None

def growth(levels: tuple[str, ...] | None=None, sizes: tuple[int, ...]=(16, 32, 64, 128, 256, 512, 1024, 2048), threads: int=1, device: str | None=None, budget: float=0.5) -> list[Growth]:
    """Time every level on square matrices of growing size, and fit the slope."""

def plot_growth(rows: list[Growth]) -> Any:
    """Draw time against size, both axes logarithmic."""
NETWORKS: tuple[Any, ...]

class Step(NamedTuple):
    """One training step of one network in several ways, from `bench_training`"""
    batch: int
    sizes: tuple[int, ...]
    threads: int
    seconds: dict[str, float]
    ratio: float
    quartiles: tuple[float, float]
    losses: dict[str, float]

def bench_training(networks: Any=NETWORKS, threads: tuple[int, ...]=(1, 2), seconds: float=2.0, steps: int=100, compiled: bool=False, numpy: bool=True, device: str | None=None, lr: float=0.01, seed: int=0) -> list[Step]:
    """Time a whole step of our layers against the same network in `torch.nn` with autograd, in turn, round by round."""

class Cost(NamedTuple):
    """What our classes cost beyond the operations that they call, from `call_cost`"""
    batch: int
    sizes: tuple[int, ...]
    threads: int
    call: float
    step: float
    bare: float

    @property
    def share(self) -> float:
        """Share of the step that the flat function does without."""

def call_cost(networks: Any=NETWORKS, threads: int=1, seconds: float=1.0) -> list[Cost]:
    """Measure what a layer call and a whole step cost beyond the operations that they call, on the processor."""

class Kept(NamedTuple):
    """What one layer keeps for its backward pass, from `kept_bytes`"""
    layer: str
    formula: int
    measured: int
    new: int

def kept_bytes(batch: int, sizes: tuple[int, ...]) -> list[Kept]:
    """Bytes that each layer of a network keeps for the backward pass, by formula and measured, float32."""

def weight_grad_outer(x: Tensor, grad: Tensor, max_bytes: int=2 ** 30) -> Tensor:
    """Gradient of a weight as outer products, then a sum: clear, and wasteful. `ValueError`, with the number of bytes, for more than `max_bytes`."""

def machine() -> dict[str, str]:
    """The processor, the cores, the libraries and the versions."""

def run_ladder(shapes: str='5x784x10,1024x1024x1024', levels: str='', threads: int=0, device: str='', dtype: str='float32', budget: float=2.0, json: str='', svg: str='') -> list[Rung]:
    """Time a product of two matrices at every level, from Python lists to the limit of this machine."""

def run_bench(what: str, threads: str='', seconds: float=2.0, compiled: bool=False, json: str='') -> list[Any]:
    """Measure the levels against the same written the obvious way, a training step against torch.nn, what a call costs, how time grows with size, or what is kept in memory."""

def ladder_command() -> Any:
    """The command `foundations-ladder`"""

def bench_command() -> Any:
    """The command `foundations-bench`"""
