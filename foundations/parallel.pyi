# Made from parallel.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Self
from contextlib import contextmanager
from torch import Tensor
from .modern_cnn import BatchNorm, BatchNorm1d, BatchNorm2d
from .modules import Module
from .ranks import join as join
from .training import DataLoader, Learner
__all__ = ['ring_all_reduce', 'sum_over_ranks', 'rows_of_all', 'own_rows', 'SyncBatchNorm', 'as_constants', 'SyncBatchNorm1d', 'SyncBatchNorm2d', 'convert_sync_batchnorm', 'Dropout', 'Parallel', 'shapes_of', 'in_buckets', 'Bucket', 'replaced', 'ShardedLoader', 'is_sharded', 'shards', 'ParallelLearner', 'plain_numbers', 'settings_of', 'description', 'rows_in', 'join']

def ring_all_reduce(t: Tensor) -> Tensor:
    """Add up a tensor over all ranks, each of which speaks to its two neighbours alone."""

def sum_over_ranks(t: Tensor) -> Tensor:
    """PyTorch's all-reduce; nothing where a process is alone."""

def rows_of_all(n: int) -> list[int]:
    """How many rows of the batch each rank has."""

def own_rows(t: Tensor) -> Tensor:
    """The rows of a batch that fall to this rank; shares differ by one row at most."""

class SyncBatchNorm(BatchNorm):
    """What `SyncBatchNorm1d` and `SyncBatchNorm2d` share: statistics over all ranks."""

    def __repr__(self) -> str:
        ...

    def check(self, x: Any) -> Any:
        """`ValueError` unless x has the shape of a batch"""

    def statistics(self, x: Any) -> Any:
        """Of each channel over the whole batch: mean, variance, and how many numbers"""

    def move_on(self, mean: Any, var: Any) -> Any:
        """Let the running statistics follow"""

    def forward(self, x: Any) -> Any:
        ...

def as_constants(grad: Any, x: Any, weight: Any, mean: Any, var: Any, eps: Any) -> Any:
    """Gradients of input, weight and bias, as if mean and variance did not depend on x"""

class SyncBatchNorm1d(SyncBatchNorm, BatchNorm1d):
    """`BatchNorm1d` over the rows of all ranks."""

class SyncBatchNorm2d(SyncBatchNorm, BatchNorm2d):
    """`BatchNorm2d` over the pictures of all ranks."""

def convert_sync_batchnorm(model: Any) -> Any:
    """Let every norm in a network take its statistics from all ranks."""

class Dropout(Module):
    """Makes a share of the activations 0 in training, as `nn.Dropout`."""
    place: Any
    p: float

    def __init__(self, p: float=0.5) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        ...

class Parallel(Module):
    """A network that several processes train together, as one would."""
    overlap: bool
    timed: bool
    model: Any
    going_back: bool
    events: list[Any]
    training: Any
    buckets: Any
    bucket_of: Any
    counts: Any
    n_sent: int
    waits_for: Any
    earlier: Any

    def __init__(self, model: Any, params: Any=None, bucket_mb: float=1.0) -> None:
        ...

    def members(self) -> Any:
        """Those of the network, so that names are as without `Parallel`"""

    def modules(self) -> Any:
        ...

    def train(self, mode: Any=True) -> Self:
        ...

    def __repr__(self) -> str:
        ...

    def trained(self, params: Any) -> Any:
        """`params` as a list, or those of the network"""

    def bucket(self, params: Any, megabytes: Any) -> Any:
        """Fill buckets, from the last parameter to the first"""

    def counting(self) -> Any:
        """Inside a `with` block, layers count calls and, later, tell when they are through"""

    def forward(self, x: Any) -> Any:
        ...

    def note(self, what: str, bucket: int | None=None) -> Any:
        """Write down what happens, and when, in seconds"""

    def give_places(self, place: Any) -> Any:
        ...

    def ours(self, x: Any) -> Any:
        """Output and way back of a network of ours, whose layers tell when they are through"""

    def theirs(self, x: Any) -> Any:
        """Output and way back of a network of `torch.nn`"""

    def begin(self) -> Any:
        """Set aside gradients of steps before, which are sums already"""

    def ready(self, p: Any) -> Any:
        """The gradient of `p` is complete: send the buckets that are, in order"""

    def send_next(self) -> Any:
        """Begin the all-reduce of the next bucket"""

    def finish(self) -> Any:
        """Send the rest, and wait for all"""

def shapes_of(model: Any) -> Any:
    """What a network has, by name: shape and type"""

def in_buckets(params: Any, megabytes: float) -> list[list[Any]]:
    """Which parameters travel together."""

class Bucket:
    """Parameters whose gradients travel together."""
    params: Any
    size: Any
    flat: Any
    parts: Any
    work: Any

    def __init__(self, params: Any) -> None:
        ...

    def send(self) -> None:
        """Put the gradients into one tensor, and let it be summed while we go on."""

    def receive(self) -> None:
        """Wait for the sums. A parameter that no rank has a gradient for gets none."""

@contextmanager
def replaced(modules: Any, wrapped: Any) -> Any:
    """Inside a `with` block, each module has `wrapped(module)` as its `forward`"""

class ShardedLoader(DataLoader):
    """A `DataLoader` that gives each rank its rows of every batch."""

    def __iter__(self) -> Any:
        ...

def is_sharded(dl: Any) -> bool:
    """Does each rank get its own rows from this loader already?"""

def shards(dl: Any) -> Any:
    """The batches of a loader, of which each rank sees its rows, if it has any"""

class ParallelLearner(Learner):
    """What `Learner` is under `torchrun`: it shares each step with the other processes."""
    parallel: Parallel
    xb: Any
    yb: Any
    out: Any
    batch_loss: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        ...

    def fit(self, n_epochs: Any, progress: Any=True) -> Any:
        ...

    def train_step(self, xb: Any, yb: Any) -> Any:
        ...

    def over_batch(self, loss: Any) -> Any:
        """The mean over all rows of the batch, from means over those of each rank"""

    def over_ranks(self, *numbers: Any) -> Any:
        """Sums over all ranks"""

    def evaluate(self, dl: Any=None) -> Any:
        """As `Learner.evaluate`; each row is seen by one rank, and all get the means."""

    def save(self, path: Any, run: Any=None) -> Any:
        """Rank 0 writes; if it cannot, all stop."""

    def load(self, path: Any) -> Any:
        """Rank 0 reads, and all go on from there."""

def plain_numbers(x: Any) -> Any:
    """Attributes of an object that are numbers"""

def settings_of(loss: Any) -> Any:
    """What a loss of ours may be told"""

def description(learner: Any) -> Any:
    """What has to be the same on all ranks, by name"""

def rows_in(name: Any, dl: Any) -> Any:
    """Pairs of a name and a number that describe a loader"""
