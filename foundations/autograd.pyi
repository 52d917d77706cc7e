# Made from autograd.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any, Self
import threading
from contextlib import contextmanager
from typing import Callable, NamedTuple
import torch
from .modules import Module
__all__ = ['USED', 'recording', 'numbers', 'sum_to', 'only_floats', 'Tensor', 'wrapped', 'Entry', 'held', 'Switch', 'set_recording', 'no_grad', 'agree', 'record', 'unfit', 'operation', 'check_walkable', 'tape_of', 'walk', 'first_grad', 'reached', 'grad', 'where', 'dropped', 'plain', 'put', 'scatter', 'cat', 'stack', 'log_softmax', 'cross_entropy', 'OnTape', 'unfold', 'fold', 'conv2d', 'in_short', 'largest', 'show_graph', 'saved_bytes']

def sum_to(g: Any, shape: Any) -> Any:
    """`g` summed over the axes along which a tensor of `shape` was stretched"""

def only_floats(data: Any) -> Any:
    ...

class Tensor:
    """A torch tensor that knows from which operation it comes."""
    requires_grad: bool
    grad: Any
    entry: Any

    @property
    def shape(self) -> Any:
        ...
    data: Any

    def __init__(self, data: Any, requires_grad: bool=False) -> None:
        ...

    def requires_grad_(self) -> Self:
        """Ask for the gradient of this tensor."""

    def item(self) -> Any:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def __add__(self, b: Any) -> Tensor:
        ...

    def __mul__(self, b: Any) -> Tensor:
        ...

    def backward(self, grad: Any=None) -> None:
        """Add to `.grad` of every leaf on the tape the gradient of this tensor. Once."""

    def __sub__(self, b: Any) -> Tensor:
        ...

    def __neg__(self) -> Tensor:
        ...

    def __truediv__(self, b: Any) -> Tensor:
        ...

    def __pow__(self, n: Any) -> Tensor:
        ...

    def __radd__(self, other: Any) -> Tensor:
        ...

    def __rmul__(self, other: Any) -> Tensor:
        ...

    def __rsub__(self, other: Any) -> Tensor:
        ...

    def __rtruediv__(self, other: Any) -> Tensor:
        ...

    def __rpow__(self, base: Any) -> Tensor:
        ...

    def pow(self, n: Any) -> Tensor:
        ...

    def __gt__(self, other: Any) -> torch.Tensor:
        ...

    def __lt__(self, other: Any) -> torch.Tensor:
        ...

    def exp(self) -> Tensor:
        ...

    def log(self) -> Tensor:
        ...

    def sqrt(self) -> Tensor:
        ...

    def tanh(self) -> Tensor:
        ...

    def sigmoid(self) -> Tensor:
        ...

    def clamp_min(self, low: Any) -> Tensor:
        ...

    def relu(self) -> Tensor:
        ...

    def abs(self) -> Tensor:
        ...

    def sum(self, dim: Any=None, keepdim: Any=False) -> Tensor:
        ...

    def mean(self, dim: Any=None, keepdim: Any=False) -> Tensor:
        ...

    def amax(self, dim: Any=None, keepdim: Any=False) -> Tensor:
        ...

    def reshape(self, *shape: Any) -> Tensor:
        ...

    def transpose(self, dim0: Any, dim1: Any) -> Tensor:
        ...

    def expand(self, *sizes: Any) -> Tensor:
        ...

    def t(self) -> Tensor:
        ...

    @property
    def mT(self) -> Tensor:
        ...

    def flatten(self, start_dim: Any=0, end_dim: Any=-1) -> Tensor:
        ...

    def squeeze(self, *dim: Any) -> Tensor:
        ...

    def unsqueeze(self, dim: Any) -> Tensor:
        ...

    def __getitem__(self, index: Any) -> Tensor:
        ...

    def gather(self, dim: Any, index: Any) -> Tensor:
        ...

    def max(self, dim: Any=None, keepdim: Any=False) -> Any:
        """The largest entry; along an axis the pair of values and places"""

    def detach(self) -> Tensor:
        """The same numbers, in the same memory, cut off from the tape."""

    def zero_(self) -> Self:
        """Write zeros over the numbers, as over a `.grad` before the next pass."""

    def __matmul__(self, other: Any) -> Tensor:
        ...

    def matmul(self, other: Any) -> Tensor:
        ...

    def __rmatmul__(self, other: Any) -> Tensor:
        ...

    def log_softmax(self, dim: Any) -> Tensor:
        ...

def wrapped(data: Any) -> Tensor:
    """A torch tensor or a number as a Tensor that wants no gradient; a Tensor as it is"""

class Entry(NamedTuple):
    """One line of the tape: an operation that was done."""
    number: int
    name: str
    ways: list[Any]
    kept: list[Any]
USED: Entry

def held(back: Any) -> Any:
    """The torch tensors that a way back holds in its closure, each with its version"""

class Switch(threading.local):
    ...
    on: bool
recording: Switch

@contextmanager
def set_recording(on: Any) -> Any:
    """Record or do not record inside a `with` block."""

def no_grad() -> Any:
    """Nothing is recorded inside `with no_grad():`."""
numbers: Any

def agree(name: Any, inputs: Any) -> Any:
    """`ValueError` unless all floats are of one dtype and on one device"""

def record(name: str, data: torch.Tensor, inputs: list[Any], backs: list[Any]) -> Tensor:
    """The output of an operation as a Tensor, with its line of the tape."""

def unfit(name: Any, inputs: Any, error: Any) -> Any:
    """What torch found wrong, as a `ValueError` with operation and shapes"""

def operation(f: Any) -> Callable[..., Tensor]:
    """`f`, which returns an output and a way back for each Tensor, made to record"""

def check_walkable(entry: Any) -> Any:
    """`RuntimeError` for a line that was walked already, or whose needs have changed"""

def tape_of(*outputs: Tensor) -> list[Tensor]:
    """The tape that leads to `outputs`. `RuntimeError` if it cannot be walked any more."""

def walk(outputs: list[Any], grads: list[Any], wanted: list[Any], create_graph: bool=False) -> list[Any]:
    """Go back along the tape."""

def first_grad(output: Any, grad: Any) -> Any:
    """The gradient that a walk begins with: `grad`, or 1 for a single number"""

def reached(found: Any) -> Any:
    """The gradients that a walk found, as a tuple. `ValueError` where one is missing"""

def grad(outputs: Any, inputs: Any, grad_outputs: Any=None, create_graph: bool=False) -> tuple[Any, ...]:
    """The gradients of `outputs` with respect to `inputs`; no `.grad` is touched."""

def where(condition: Any, a: Any, b: Any) -> Tensor:
    """Each entry from `a` or from `b`."""

def dropped(t: Any, dim: Any, keepdim: Any) -> Any:
    """`t` without the axes `dim`, all of them for `None`, unless they are to be kept"""

def plain(index: Any) -> Any:
    """`index` with torch tensors in the place of Tensors"""

def put(g: Any, index: Any, shape: Any) -> Tensor:
    """Zeros of `shape`, with `g` added at `index`"""

def scatter(g: Any, dim: Any, index: Any, shape: Any) -> Tensor:
    """Zeros of `shape`, with `g` added at `index` along `dim`"""

def cat(tensors: Any, dim: Any=0) -> Tensor:
    """Tensors one after another along an axis."""

def stack(tensors: Any, dim: Any=0) -> Tensor:
    """Tensors of one shape one after another along a new axis."""

def log_softmax(x: Any, dim: int=-1) -> Tensor:
    """Logarithm of softmax."""

def cross_entropy(logits: Any, targ: Any) -> Tensor:
    """Cross-entropy, as in 04."""

class OnTape(Module):
    """A function of Tensors as a module: its way back is the tape's."""
    f: Any
    params: Any

    def __init__(self, f: Any, *params: torch.Tensor) -> None:
        ...

    def forward(self, x: Any) -> Any:
        ...

def unfold(x: Any, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Patches of pictures, as in 05."""

def fold(patches: Any, output_size: Any, kernel_size: Any, stride: Any=1, padding: Any=0) -> Tensor:
    """Patches put back and added, as in 05."""

def conv2d(x: Any, weight: Any, bias: Any=None, stride: Any=1, padding: Any=0) -> Tensor:
    """Convolution, as in 05."""

def in_short(t: Any) -> Any:
    """A single number as it is, of all else the shape"""

def largest(t: Any) -> Any:
    """The entry that is farthest from 0"""

def show_graph(output: Tensor, **names: Tensor) -> Any:
    """Draw the tape of `output`: operations, shapes, values and gradients."""

def saved_bytes(*outputs: Tensor) -> int:
    """Memory that the tape of `outputs` keeps for ways back, without leaves"""
