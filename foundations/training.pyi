# Made from training.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Self
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator, Sequence
import torch
from torch import Tensor
from .modules import Module
__all__ = ['MOMENTS', 'turns', 'log_softmax', 'check_classes', 'nll_loss', 'cross_entropy', 'CrossEntropyLoss', 'accuracy', 'DataLoader', 'trainable', 'not_negative', 'Optimizer', 'SGD', 'Adam', 'AdamW', 'Callback', 'StopFit', 'name_of', 'Learner', 'evaluating', 'row_text']

def log_softmax(x: Tensor) -> Tensor:
    """Logarithm of softmax along the last axis; no logit is too large."""

def check_classes(name: Any, scores: Any, targ: Any) -> Any:
    """`ValueError` unless `targ` has a class for each row of scores"""

def nll_loss(log_probs: Tensor, targ: Tensor) -> Tensor:
    """Negative log likelihood: mean of minus the log probability of the right class."""

def cross_entropy(logits: Tensor, targ: Tensor) -> Tensor:
    """Cross-entropy: `nll_loss` of `log_softmax`."""

class CrossEntropyLoss(Module):
    """`cross_entropy` as a module; the gradient of the logits is (softmax - one-hot)/n."""
    weight: Any
    reduction: Any
    options: dict[Any, Any]

    def forward(self, logits: Any, targ: Any) -> Any:
        ...

    def __init__(self, weight: Tensor | None=None, *, label_smoothing: float=0.0, reduction: str='mean') -> None:
        ...

    def with_options(self, log_probs: Any, targ: Any) -> Any:
        ...

def accuracy(logits: Tensor, targ: Tensor) -> float:
    """Share of the rows whose highest score is that of the right class."""

class DataLoader:
    """Batches of two tensors; each pass over it is one epoch."""
    x: Tensor
    y: Tensor
    batch_size: int
    shuffle: bool
    drop_last: bool
    generator: Any

    def __init__(self, x: Tensor, y: Tensor, batch_size: int=64, shuffle: bool=False, seed: int=0, drop_last: bool=False) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        ...

def trainable(name: Any, params: Any) -> Any:
    """`params` as a list. `ValueError` for what would be trained wrongly in silence."""

def not_negative(name: Any, **numbers: Any) -> Any:
    """`ValueError` for a number below 0, an infinite one or nan"""

class Optimizer:
    """Base class: `step` changes every parameter that has a gradient, by `update`."""
    weight_decay: float
    decay_1d: bool
    params: Any
    lr: float
    state: Any
    steps: int

    def __init__(self, params: Any, lr: float) -> None:
        ...
    update: Callable[..., Any]

    def decay(self, p: Any, g: Any) -> Any:
        """The gradient with weight decay, which pulls a parameter towards 0"""

    @torch.no_grad()
    def step(self) -> None:
        """One step for every parameter with a gradient."""

    def zero_grad(self) -> None:
        """Forget the gradients."""

class SGD(Optimizer):
    """Stochastic gradient descent with momentum and weight decay, as `torch.optim.SGD`."""
    momentum: float
    nesterov: bool
    weight_decay: float
    decay_1d: bool

    def __init__(self, params: Any, lr: float, momentum: float=0, weight_decay: float=0, nesterov: bool=False, decay_1d: bool=True) -> None:
        ...

    def update(self, p: Any, g: Any, state: Any) -> Any:
        ...

class Adam(Optimizer):
    """Adam (Kingma & Ba 2015, arXiv 1412.6980, algorithm 1), as `torch.optim.Adam`."""
    betas: tuple[Any, ...]
    eps: float
    weight_decay: float
    decay_1d: bool

    def __init__(self, params: Any, lr: float=0.001, betas: tuple[float, float]=(0.9, 0.999), eps: float=1e-08, weight_decay: float=0, decay_1d: bool=True) -> None:
        ...

    def update(self, p: Any, g: Any, state: Any) -> Any:
        ...

class AdamW(Adam):
    """Adam with weight decay beside it (arXiv 1711.05101), as `torch.optim.AdamW`."""

    def __init__(self, params: Any, lr: float=0.001, betas: tuple[float, float]=(0.9, 0.999), eps: float=1e-08, weight_decay: float=0.01, decay_1d: bool=True) -> None:
        ...

    def decay(self, p: Any, g: Any) -> Any:
        ...
MOMENTS: tuple[Any, ...]

class Callback:
    """What is to be done at moments of a training; a subclass writes those it needs."""
    kept: tuple[Any, ...]
    before_fit: Any
    before_epoch: Any
    before_batch: Any
    before_backward: Any
    after_backward: Any
    after_batch: Any
    after_epoch: Any
    after_fit: Any

    def nothing(self, learner: Any) -> Any:
        ...

class StopFit(Exception):
    """Raised by a callback to end a training; an epoch that is not whole is undone."""

def name_of(metric: Any) -> Any:
    """What to call a metric: the name of the function, or of the class"""

class Learner:
    """A network, a loss, an optimizer and data, and the loop that trains."""
    model: Any
    loss: Module | None
    optimizer: Any
    train_dl: Any
    valid_dl: Any
    metrics: Sequence[Callable[..., Any]]
    scheduler: Any
    run: Any
    callbacks: Sequence
    history: list[Any]
    steps: int
    untrained: Any
    xb: Any
    yb: Any
    out: Any
    batch_loss: Any

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        ...

    def __init__(self, model: Any, loss: Module | None, optimizer: Any, train_dl: Any, valid_dl: Any, metrics: Sequence[Callable[..., Any]]=(accuracy,), scheduler: Any=None, callbacks: Sequence=()) -> None:
        ...

    def forget_gradients(self) -> None:
        """Of all parameters, trained or not."""

    def call(self, moment: str) -> None:
        """Every callback does what it has to do at this moment."""

    def train_step(self, xb: Any, yb: Any) -> Tensor:
        """Forward, backward and one optimizer step on a batch."""

    def predict(self, x: Tensor) -> Tensor:
        """Output of the network in eval mode."""

    def over_ranks(self, *numbers: Any) -> Any:
        """Sums over all processes that share the training"""

    def evaluate(self, dl: DataLoader | None=None) -> dict[Any, Any]:
        """Loss and metrics, with nothing trained and nothing kept for a way back."""

    def train_epoch(self, bar: Any) -> dict[Any, Any]:
        """One trip through the training data, then one through the validation set."""

    def fit(self, n_epochs: int, progress: bool=True) -> Self:
        """Train. An interrupted epoch is undone."""

    def whole_epoch(self, bar: Any) -> None:
        """An epoch and its row of the history, or nothing."""

    def save(self, path: str | Path, run: dict[Any, Any] | None=None) -> None:
        """Write model, optimizer, history and random state to `path`."""

    def load(self, path: str | Path) -> dict[Any, Any] | None:
        """Go on from a checkpoint. `ValueError`, and no change, if the file does not fit."""

    @classmethod
    def from_checkpoint(cls, path: str | Path, model: Any=None) -> Learner:
        """A learner for prediction. Its `run` is what `save` was given."""

    def plot_history(self) -> Any:
        """Loss and metrics against epochs."""
turns: threading.RLock

@contextmanager
def evaluating(*modules: Any) -> Any:
    """Eval mode and no gradients inside a `with` block; afterwards all is as before."""

def row_text(row: Any) -> Any:
    """A row of the history as a line"""
