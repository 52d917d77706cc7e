# Made from bench.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import NamedTuple
from foundations.speed import NETWORKS, Rung, Step
from .modules import Module
from .timing import ratio
__all__ = ['ladder_table', 'training_table', 'network', 'Versus', 'against_obvious', 'obvious_table', 'Growth', 'fit_growth', 'growth_of', 'growth', 'growth_table', 'plot_growth', 'Cost', 'Nothing', 'nothing_cost', 'watch_cost', 'call_cost', 'cost_table', 'compiled_step', 'numpy_step', 'with_numpy', 'run_ladder', 'run_bench', 'ladder_command', 'bench_command']

def ladder_table(rungs: list[Rung]) -> str:
    """The ladder as text."""

def training_table(rows: list[Step]) -> str:
    """The steps as text."""

def network(row: Any) -> str:
    """A network as the tables call it."""

def obvious_lists(a: Any, b: Any) -> Any:
    ...

def obvious_loops(a: Any, b: Any) -> Any:
    ...

def obvious_elementwise(a: Any, b: Any) -> Any:
    ...

def obvious_broadcast(a: Any, b: Any) -> Any:
    ...

def on_arrays(product: Any) -> Any:
    """A product of tensors by a compiled function that adds to its third argument"""

def obvious() -> Any:
    """Each level as one first writes it down: no checks, no care"""

class Versus(NamedTuple):
    """One level against the same level written the obvious way"""
    level: str
    ours: float
    obvious: float
    ratio: float

def against_obvious(shape: tuple[int, int, int]=(5, 784, 10), threads: int=1, seconds: float=1.0) -> list[Versus]:
    """Time each level on the processor in turn with the same level written without checks."""

def obvious_table(rows: list[Versus]) -> str:
    """The comparison as text."""

class Growth(NamedTuple):
    """How the time of one level grows with the size of square matrices"""
    level: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]
    slope: float | None
    turn: float | None

def fit_growth(ns: tuple[int, ...], ts: tuple[float, ...]) -> tuple[Any, ...]:
    """Slope on logarithmic axes over the larger half, and the size at which t0 equals c*n**3, if there is one."""

def growth_of(rungs: list[Rung]) -> list[Growth]:
    """The rungs of a ladder, level by level."""

def growth(levels: tuple[str, ...] | None=None, sizes: tuple[int, ...]=(16, 32, 64, 128, 256, 512, 1024, 2048), threads: int=1, device: str | None=None, budget: float=0.5) -> list[Growth]:
    """Time every level on square matrices of growing size, and fit the slope."""

def growth_table(rows: list[Growth]) -> str:
    """The slopes as text."""

def plot_growth(rows: list[Growth]) -> Any:
    """Draw time against size, both axes logarithmic."""

class Cost(NamedTuple):
    """What our classes cost beyond the operations that they call, from `call_cost`"""
    batch: int
    sizes: tuple[int, ...]
    threads: int
    call: float
    inside: float
    step: float
    flat: float
    share: float
    watch: float

class Nothing(Module):
    """A layer that gives what it gets."""

    def forward(self, x: Any) -> Any:
        ...

def nothing_cost(seconds: float) -> tuple[float, float]:
    """What the call of a layer that does nothing and its return cost."""

def watch_cost(sizes: tuple[int, ...], weights: dict[Any, Any], x: Any, y: Any, seconds: float=0.1) -> float:
    """What noticing changes in place costs a step of this network."""

def call_cost(networks: Any=NETWORKS, threads: int=1, seconds: float=1.0) -> list[Cost]:
    """Measure, on the processor, what our classes cost beyond the operations that they call."""

def cost_table(rows: list[Cost]) -> str:
    """The costs as text."""

def compiled_step(*args: Any) -> Any:
    """`torch_step` with the network handed to `torch.compile`. Needs a C++ compiler."""

def numpy_step(sizes: tuple[int, ...], weights: dict[Any, Any], x: Any, y: Any, lr: float) -> Any:
    """A function that takes one step with `foundations.numpy_nn` in float32 and gives the loss."""

def with_numpy(rows: list[Step], seconds: float=1.0, steps: int=100, lr: float=0.01, seed: int=0) -> list[Step]:
    """Time the same steps in NumPy, alone."""

def run_ladder(shapes: str='5x784x10,1024x1024x1024', levels: str='', threads: int=0, device: str='', dtype: str='float32', budget: float=2.0, json: str='', svg: str='') -> list[Rung]:
    """Time a product of two matrices at every level, from Python lists to the limit of this machine."""

def parse_shapes(text: Any) -> Any:
    """'5x784x10,2x3x4' as a list of triples"""

def parse_threads(text: Any, what: Any) -> Any:
    """'1,2' as a tuple; without a text what is usual for this measurement"""

def write_json(path: Any, **data: Any) -> Any:
    """Write `data` as JSON, whole or not at all"""

def run_bench(what: str, threads: str='', seconds: float=2.0, compiled: bool=False, json: str='') -> list[Any]:
    """Measure the levels against the same written the obvious way, a training step against torch.nn,
what a call costs, how time grows with size, or what is kept in memory."""

def train_all(counts: Any, seconds: Any, compiled: Any) -> Any:
    """A training step on all networks, with NumPy beside it on the processor"""

def as_dict(row: Any) -> Any:
    """A record as JSON has it; that of a network's memory is a pair"""

def ladder_command() -> None:
    """The command `foundations-ladder`."""

def bench_command() -> None:
    """The command `foundations-bench`."""
