# Made from modern_cnn.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable
import torch
from torch import Tensor, nn
from .callbacks import BestCheckpoint as BestCheckpoint, CSVLog as CSVLog, EarlyStopping as EarlyStopping, SaveEachEpoch as SaveEachEpoch
from .mistakes import confusion_matrix as confusion_matrix, show_confusion as show_confusion, show_mistakes as show_mistakes
from .modules import Module, ReLU, Sequential
from .training import Callback, Learner
__all__ = ['Hook', 'ActivationStats', 'across', 'all_but_channels', 'batch_norm', 'batch_norm_grad', 'BatchNorm', 'BatchNorm1d', 'BatchNorm2d', 'conv_norm', 'res_block', 'GlobalAvgPool2d', 'GlobalMaxPool2d', 'resnet', 'costs', 'named_modules', 'summary', 'between', 'Schedule', 'CosineSchedule', 'OneCycle', 'LRFinder', 'clip_grad_norm', 'ClipGradients', 'flip', 'random_crop', 'random_erase', 'Augment', 'mirror', 'shifts', 'predict_averaged', 'picture_learner', 'BestCheckpoint', 'CSVLog', 'EarlyStopping', 'SaveEachEpoch', 'confusion_matrix', 'show_confusion', 'show_mistakes']

class Hook:
    """Lets `look(layer, out)` see what a layer computes, until it is removed."""
    layer: Module
    look: Any
    inner: Any

    def __init__(self, layer: Module, look: Any) -> None:
        ...

    def __call__(self, *inputs: Any) -> Any:
        ...

    def remove(self) -> None:
        """See nothing any more; hooks in front that see nothing step aside."""

class ActivationStats(Callback):
    """Mean, standard deviation, dead units and histogram of layers, batch by batch."""
    kind: Any
    top: float
    hooks: Any
    stats: Any

    def __init__(self, kind: Any=ReLU, top: float=4.0) -> None:
        ...

    def before_fit(self, learner: Any) -> Any:
        ...

    def look(self, layer: Any, out: Any) -> Any:
        ...

    def after_fit(self, learner: Any) -> Any:
        ...

    def plot(self, name: str, ax: Any) -> None:
        """Draw curves into `ax`, one for each layer: the lighter, the deeper."""

    def plot_counts(self, axes: Any) -> None:
        """Histograms of some layers, one in each of `axes`: the darker, the more outputs."""

def across(t: Any, x: Any) -> Any:
    """A number for each channel, shaped so that it broadcasts over `x`"""

def all_but_channels(x: Any) -> Any:
    """The axes of `x` that a channel extends over"""

def batch_norm(x: Tensor, weight: Tensor, bias: Tensor, eps: float=1e-05) -> Tensor:
    """Each channel with mean 0 and variance 1 over the batch, then scaled and moved."""

def batch_norm_grad(grad: Tensor, x: Tensor, weight: Tensor, eps: float=1e-05) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients of `batch_norm`."""

class BatchNorm(Module):
    """What `BatchNorm1d` and `BatchNorm2d` share."""
    by_hand: bool
    num_features: int
    eps: float
    momentum: float | None
    weight: nn.Parameter | None
    bias: nn.Parameter | None
    running_mean: nn.Buffer
    running_var: nn.Buffer
    num_batches_tracked: nn.Buffer

    def __init__(self, num_features: int, eps: float=1e-05, momentum: float | None=0.1, affine: bool=True, device: Any=None, dtype: Any=None) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

    def extra_repr(self) -> Any:
        """As `nn.BatchNorm2d` shows itself."""

    def by_formula(self, x: Any, share: Any) -> Any:
        """By `batch_norm` and `batch_norm_grad`"""

    def keep(self, dx: Any, dweight: Any, dbias: Any) -> Any:
        """Add the gradients of the parameters, and return the other"""

    def by_kernel(self, x: Any, share: Any) -> Any:
        """By PyTorch's kernel, which moves the running statistics too"""

class BatchNorm1d(BatchNorm):
    """Batch normalization of (N, C) or (N, C, L), as `nn.BatchNorm1d`."""
    patterns: dict[Any, Any]

class BatchNorm2d(BatchNorm):
    """Batch normalization of images (N, C, H, W), as `nn.BatchNorm2d`."""
    patterns: dict[Any, Any]

def conv_norm(c_in: int, c_out: int, kernel_size: int=3, stride: int=1) -> Sequential:
    """A convolution that keeps height and width, or divides them by `stride`; its norm"""

def res_block(c_in: int, c_out: int, stride: int=1) -> Sequential:
    """relu(f(x) + x), or with a projection of x where shapes differ"""

class GlobalAvgPool2d(Module):
    """The mean of each channel, (N, C, H, W) to (N, C)."""

    def forward(self, x: Any) -> Any:
        ...

class GlobalMaxPool2d(Module):
    """The largest of each channel, (N, C, H, W) to (N, C)."""

    def forward(self, x: Any) -> Any:
        ...

def resnet(image_shape: tuple[int, int, int]=(1, 28, 28), n_out: int=10, channels: tuple[int, ...]=(32, 64, 128, 256), blocks: int=1) -> Sequential:
    """A residual network for small pictures."""

def costs(model: Module, shape: tuple[int, ...]) -> list[dict[Any, Any]]:
    """Output shape, parameters and multiplications of each layer, for one input."""

def named_modules(model: Any, prefix: Any='') -> Any:
    """Pairs of a name such as '3.0.branch.1' and a module"""

def summary(model: Module, shape: tuple[int, ...]) -> str:
    """Shapes, parameters and multiplications of a network, layer by layer."""

def between(start: Any, end: Any, part: Any) -> Any:
    """From `start` to `end` along half a wave of the cosine; `part` goes from 0 to 1"""

class Schedule(Callback):
    """Before each batch sets the rate, and perhaps the momentum."""
    lr: Any
    n_epochs: Any

    def __init__(self, lr: Any, n_epochs: Any) -> None:
        ...

    def before_batch(self, learner: Any) -> Any:
        ...

class CosineSchedule(Schedule):
    """Up to the rate in a straight line, then down along half a cosine."""
    warm_up: float
    start: float
    end: float

    def __init__(self, lr: float, n_epochs: int, warm_up: float=0.0, start: float=0.01, end: float=0.0) -> None:
        ...

    def at(self, step: Any, n_steps: Any) -> Any:
        ...

class OneCycle(Schedule):
    """Rate up and down along cosines, momentum the other way, as `OneCycleLR`."""
    rising: float
    momentum: tuple[float, float]
    start: float
    end: float

    def __init__(self, lr: float, n_epochs: int, rising: float=0.3, momentum: tuple[float, float]=(0.95, 0.85), start: float=1 / 25, end: float=1 / 250000.0) -> None:
        ...

    def at(self, step: Any, n_steps: Any) -> Any:
        ...

class LRFinder(Callback):
    """Raises the rate with each batch until the loss explodes, and undoes it all."""
    low: float
    high: float
    n_steps: int
    before: Any
    rates: list[Any]
    losses: list[Any]

    def __init__(self, low: float=0.0001, high: float=10.0, n_steps: int=100) -> None:
        ...

    def before_fit(self, learner: Any) -> Any:
        ...

    def before_batch(self, learner: Any) -> Any:
        ...

    def before_backward(self, learner: Any) -> Any:
        ...

    def after_fit(self, learner: Any) -> Any:
        ...

def clip_grad_norm(params: Any, max_norm: float) -> Tensor:
    """Shorten all gradients alike, if need be, as `torch.nn.utils.clip_grad_norm_`."""

class ClipGradients(Callback):
    """`clip_grad_norm` before each step."""
    max_norm: float

    def __init__(self, max_norm: float=1.0) -> None:
        ...

    def after_backward(self, learner: Any) -> Any:
        ...

def flip(x: Tensor, generator: torch.Generator | None=None) -> Tensor:
    """Each picture, or its mirror image."""

def random_crop(x: Tensor, generator: torch.Generator | None=None, padding: int=2) -> Tensor:
    """Each picture moved; what comes in is the smallest number of the batch."""

def random_erase(x: Tensor, generator: torch.Generator | None=None, largest: float=0.5) -> Tensor:
    """Each picture, or (every second) one with a rectangle of 0 in it."""

class Augment(Callback):
    """Changes each batch by functions such as `flip`, in their order."""
    functions: Any
    seed: int

    def __init__(self, *functions: Any, seed: int=0) -> None:
        ...

    def before_batch(self, learner: Any) -> Any:
        ...

def mirror(x: Any) -> Any:
    """Pictures (N, C, H, W), left and right exchanged"""

def shifts(x: Any, background: Any) -> Any:
    """Pictures moved by one pixel: left, right, up, down"""

def predict_averaged(model: Any, x: Tensor, flips: bool=True, moves: bool=False, batch_size: int=500) -> Tensor:
    """What a network says on average about several views of each picture."""

def picture_learner(data: Any, n_epochs: int, seed: int=0, make: Callable[..., Any]=resnet, augment: tuple[Any, ...]=(flip,), lr: float=0.1, batch_size: int=128) -> Learner:
    """A network and everything that this lesson trains it with."""
