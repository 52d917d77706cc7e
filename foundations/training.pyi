# Made from training.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from typing import Callable, Iterator
from torch import Tensor
from .modules import Module, Sequential
__all__ = ['MODELS', 'log_softmax', 'nll_loss', 'cross_entropy', 'CrossEntropyLoss', 'accuracy', 'DataLoader', 'Optimizer', 'SGD', 'Adam', 'Learner', 'mlp', 'run_command', 'train_on']

def log_softmax(x: Tensor) -> Tensor:
    """Logarithm of softmax along the last axis, by the log-sum-exp trick: no logit is too large."""

def nll_loss(log_probs: Tensor, targ: Tensor) -> Tensor:
    """Negative log likelihood: the mean of minus the log probability of the right class."""

def cross_entropy(logits: Tensor, targ: Tensor) -> Tensor:
    """Cross-entropy: `nll_loss` of `log_softmax`."""

class CrossEntropyLoss(Module):
    """`cross_entropy` as a module; `backward` gives the gradient of the logits, (softmax - one-hot)/n."""

    def forward(self, logits: Any, targ: Any) -> Any:
        ...

    def bwd(self, grad: Any, log_probs: Any, right: Any) -> Any:
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

    def __len__(self) -> Any:
        ...

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        ...

class Optimizer:
    """Base class: `step` changes every parameter that has a gradient, by `update`."""
    lr: float
    params: list[Any]
    state: Any
    steps: int

    def __init__(self, params: Any, lr: float, **hyper: Any) -> None:
        ...
    update: Callable[..., Any]

    def step(self) -> None:
        """One step for every parameter with a gradient."""

    def zero_grad(self) -> None:
        """Forget the gradients."""

class SGD(Optimizer):
    """Stochastic gradient descent with momentum and weight decay, as `torch.optim.SGD`."""
    momentum: float
    weight_decay: float

    def __init__(self, params: Any, lr: float, momentum: float=0, weight_decay: float=0) -> None:
        ...

    def update(self, p: Any, g: Any, state: Any) -> Any:
        ...

class Adam(Optimizer):
    """Adam (Kingma & Ba 2015, arXiv 1412.6980, algorithm 1), as `torch.optim.Adam`."""
    betas: tuple[float, float]
    eps: float
    weight_decay: float

    def __init__(self, params: Any, lr: float=0.001, betas: tuple[float, float]=(0.9, 0.999), eps: float=1e-08, weight_decay: float=0) -> None:
        ...

    def update(self, p: Any, g: Any, state: Any) -> Any:
        ...

class Learner:
    """A network, a loss, an optimizer and data, and the loop that trains."""
    model: Any
    loss: Module
    optimizer: Optimizer
    train_dl: DataLoader
    valid_dl: DataLoader
    metrics: tuple[Callable[..., Any], ...]
    history: Any

    def __init__(self, model: Any, loss: Module, optimizer: Optimizer, train_dl: DataLoader, valid_dl: DataLoader, metrics: tuple[Callable[..., Any], ...]=(accuracy,)) -> None:
        ...

    def train_step(self, xb: Any, yb: Any) -> Any:
        """Forward, backward and one optimizer step on a batch. Gives the loss, a tensor."""

    def evaluate(self, dl: DataLoader | None=None) -> dict[Any, Any]:
        """Loss and metrics, with nothing trained and nothing saved for a backward pass."""

    def fit(self, n_epochs: int, progress: bool=True, after_epoch: Callable[..., Any] | None=None) -> Learner:
        """Train. An interrupted epoch is undone."""

    def train_epoch(self, bar: Any) -> dict[Any, Any]:
        """One trip through the training data, then one through the validation set."""

    def state(self) -> dict[Any, Any]:
        """Everything on which further training depends."""

    def restore(self, state: dict[Any, Any]) -> None:
        """Go back to `state`."""

    def plot_history(self) -> Any:
        """Loss and metrics against epochs."""

    def save(self, path: str | Path, run: dict[Any, Any] | None=None) -> None:
        """Write model, optimizer, history and random state to `path`."""

    def load(self, path: str | Path) -> dict[Any, Any] | None:
        """Go on from a checkpoint. `ValueError` if the file is damaged or of another network or optimizer; nothing is changed then."""

def mlp(image_shape: tuple[int, int, int]=(1, 8, 8), n_out: int=10, n_hidden: int=128) -> Sequential:
    """A network with one hidden layer, for flattened images."""
FORMAT: str

def run_command(func: Callable[..., Any], name: str, argv: list[str] | None=None) -> Any:
    """Call `func` with the options of a command line. A wrong one ends the program with exit code 2 and one line."""
MODELS: dict[Any, Any]

def train_on(data: str='digits', path: str='', model: str='mlp', hidden: int=128, epochs: int=20, lr: float=0.002, batch_size: int=32, optimizer: str='adam', seed: int=0, device: str='', threads: int=0, save: str='', resume: str='', plot: str='') -> Learner:
    """Train a network with a hand-written backward pass to read handwritten digits."""

def train_command() -> Any:
    """The command `foundations-train`"""
