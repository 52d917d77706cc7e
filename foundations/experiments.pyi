# Made from experiments.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
import math
from contextlib import contextmanager
from functools import cached_property
from typing import Callable, Iterator
from torch import Tensor
from torch.overrides import TorchFunctionMode
__all__ = ['CONTAINERS', 'TORCH', 'LEAVES', 'QUIET', 'LOSSES', 'RECTIFIERS', 'LAYERS', 'RECURRENT', 'SHAPING', 'AFFINE', 'is_ours', 'is_module', 'children', 'named_modules', 'named_parameters', 'own_tensors', 'unwrapped', 'free_bytes', 'Snapshot', 'same_surroundings', 'seed_all', 'tensors_in', 'mapped', 'Spread', 'Op', 'Call', 'where_called', 'Watch', 'alive_units', 'Announced', 'watching', 'Run', 'first_tensor', 'as_number', 'groups_of', 'seen_when_called', 'Lab', 'rows_of', 'Experiments', 'with_row_changed', 'Head', 'Flow', 'optimizers_of', 'Steps', 'slopes_differ', 'Event', 'StepLab']

def is_ours(m: Any) -> bool:
    """Whether an object has its own way back: it lists its members, and adds to gradients by itself."""

def is_module(m: Any) -> bool:
    """Whether an object is a module of `torch.nn` or of ours."""

def children(m: Any) -> list[Any]:
    """The modules that are registered in a module, as often as they are."""

def named_modules(model: Any, path: str='', above: tuple[Any, ...]=()) -> Iterator[tuple[Any, ...]]:
    """A module and all inside it, with their paths."""

def named_parameters(model: Any) -> dict[Any, Any]:
    """The parameters that are registered."""

def own_tensors(m: Any) -> list[Any]:
    """Parameters and buffers of one module, without those inside it."""

def unwrapped(model: Any) -> Any:
    """The network inside its wrappers. `TypeError` for what cannot be watched."""

def free_bytes(device: str='cpu') -> float:
    """Memory that is free."""
CONTAINERS: tuple[Any, ...]

class Snapshot:
    """What a few objects, and all that is in them, are like now."""
    containers: list[Any]
    tensors: list[Any]
    states: list[Any]
    cells: list[Any]
    names: list[Any]
    uncopied: int
    limit: float
    seen: set
    keep: list[Any]

    def __init__(self, *things: Any, limit: float=math.inf) -> None:
        ...

    def inside(self, thing: Any) -> Any:
        """Remember one thing, and give what is to be looked at next"""

    def tensor(self, t: Any) -> Any:
        """Remember a tensor, its gradient, and whether it has one"""

    def function(self, f: Any) -> Any:
        """Remember what a function holds, and the names that it uses"""

    def restore(self, quick: Any=False) -> Any:
        """Put back what has changed. Quickly: believe the counters of large tensors"""

@contextmanager
def same_surroundings() -> Iterator[None]:
    """Random states, default dtype and modes of PyTorch are, after a `with` block, what they were before."""

def seed_all(seed: int) -> None:
    """Begin all random numbers anew."""
TORCH: Any
LEAVES: Any
QUIET: Any

def tensors_in(x: Any) -> list[Any]:
    """All tensors in nested lists, tuples and dictionaries, and in simple objects that hold outputs."""

def mapped(f: Callable[..., Any], x: Any) -> Any:
    """Apply a function to all tensors in nested containers."""
LOSSES: dict[Any, Any]

class Spread:
    """What the numbers in a tensor are like: mean, standard deviation, root mean square, largest size."""
    finite: bool
    mean: Any
    rms: Any
    std: Any
    largest: Any

    def __init__(self, t: Tensor) -> None:
        ...

class Op:
    """One operation of a run."""
    index: Any
    name: Any
    args: Any
    kwargs: Any
    path: Any
    module: Any
    where: Any
    phase: Any
    func: Any
    outputs: list[Any]
    error: Any
    grad_rms: Any
    grad_mean: Any
    inputs: Any
    grad_mode: Any
    shapes: Any
    spread: Any
    alive: Any
    on: Any
    result: Any
    wrote: set

    def __init__(self, index: Any, name: Any, args: Any, kwargs: Any, path: Any, module: Any, where: Any, phase: Any) -> None:
        ...

    @property
    def out(self) -> Any:
        ...

    def arg(self, position: Any, name: Any, default: Any=None) -> Any:
        """An argument, by its place or its name"""

    def __repr__(self) -> str:
        ...

class Call:
    """One call of a module."""
    path: Any
    module: Any
    inputs: Any
    first: Any
    depth: Any
    training: Any
    grad_mode: Any
    outputs: list[Any]
    last: Any
    parent: Any

    def __init__(self, path: Any, module: Any, inputs: Any, first: Any, depth: Any) -> None:
        ...

def where_called() -> str:
    """The line of the user's own code that is being run."""

class Watch(TorchFunctionMode):
    """While it is entered, functions of PyTorch are written down in `ops`, calls of modules in `calls`."""
    model: Any
    measure: bool
    lines: bool
    ops: list[Any]
    calls: list[Any]
    stack: list[Any]
    maker: dict[Any, Any]
    phase: str
    paths: dict[Any, Any]
    busy: bool

    def __init__(self, model: Any, measure: bool=True, lines: bool=True) -> None:
        ...

    def __torch_function__(self, func: Any, kinds: Any, args: Any=(), kwargs: Any=None) -> Any:
        ...

    def note(self, func: Any, name: Any, args: Any, kwargs: Any) -> Any:
        """Call a function, and write it down"""

    def noted(self, func: Any, name: Any, args: Any, kwargs: Any) -> Any:
        """Call a function, and write down what goes in and comes out"""

    def finish(self, op: Any) -> Any:
        """Measure what came out, and listen for its gradient"""

    def enter_module(self, module: Any, inputs: Any) -> Any:
        """A module is called"""

    def leave_module(self, module: Any, out: Any) -> Any:
        """It returns"""
RECTIFIERS: Any

def alive_units(t: Tensor) -> tuple[Any, ...]:
    """Which units are not 0 for every row of a batch, and which are for none."""

class Announced:
    """Stands in for `forward` of one of our modules, and tells when it is called."""
    watch: Any
    module: Any
    forward: Any

    def __init__(self, watch: Any, module: Any) -> None:
        ...

    def __call__(self, *inputs: Any, **kwargs: Any) -> Any:
        ...

@contextmanager
def watching(watch: Watch) -> Iterator[Watch]:
    """Inside a `with` block operations and calls of modules are written down."""

class Run:
    """What one run of a network brought."""
    watch: Any
    out: Any
    loss: Any
    error: Any
    where: str
    grads: Any

    def __init__(self, watch: Any) -> None:
        ...

    @property
    def ops(self) -> Any:
        ...

    @property
    def calls(self) -> Any:
        ...

    def maker(self, t: Any) -> Any:
        """Which operation a tensor comes from."""

    def ancestors(self, op: Any) -> Any:
        """All operations that an operation depends on."""

    @cached_property
    def users(self) -> Any:
        """Which operations use the result of an operation."""

    @cached_property
    def leaf_users(self) -> Any:
        """Which operations use a parameter, or what is given."""

    def descendants(self, ops: Any) -> Any:
        """All operations that depend on some operations."""

def first_tensor(x: Any) -> Any:
    """The output proper."""

def as_number(x: Any) -> Any:
    """The loss in what a model or a loss gave."""

def groups_of(optimizer: Any) -> list[Any]:
    """Parameter groups, whosever the optimizer is."""

def seen_when_called(loss: Any) -> Any:
    """`MyLoss.apply`, once taken from its class, would not be noticed by those who watch the class."""

class Lab:
    """One network on one batch, and the experiments that can be made with them."""
    model: Any
    batch: Any
    loss: Any
    optimizer: Any
    ours: Any
    skipped: dict[Any, Any]
    params: Any
    whole: bool
    modules: list[Any]
    device: Any
    roomy: Any
    before: Snapshot
    modes: Any
    inputs: Any
    targets: Any

    def __init__(self, model: Any, batch: Any, loss: Any=None, optimizer: Any=None) -> None:
        ...

    def split(self) -> Any:
        """Part the batch into what the model and what the loss is given"""

    def restore(self) -> Any:
        ...

    def call_model(self, inputs: Any) -> Any:
        """Call the model as its batch asks for"""

    def names_of(self, t: Any) -> Any:
        ...

    def run(self, mode: str='', seed: int=0, inputs: Any=None, targets: Any=None, backward: bool=False, loss: bool=True, measure: bool=False, keep: bool=False, watch: bool=True) -> Run:
        """Run the network once, and put back what it changed."""

    def forward(self, result: Any, inputs: Any, targets: Any, loss: Any=True) -> Any:
        """The way forward, with errors kept as results"""

    def backward(self, result: Any) -> Any:
        """Gradients of all parameters, without touching `.grad`"""

def rows_of(inputs: Any, axis: int=0) -> int:
    """How many rows a batch has."""

class Experiments(Lab):
    """The experiments, each made when it is first asked for."""

    @cached_property
    def base(self) -> Any:
        ...

    @cached_property
    def large(self) -> Any:
        """Whether a run makes more than twenty million numbers, or the network has more than five million"""

    @cached_property
    def others(self) -> Any:
        ...

    @cached_property
    def few(self) -> Any:
        """At most sixteen rows of the inputs"""

    @cached_property
    def asked(self) -> Any:
        ...

    @cached_property
    def asked_again(self) -> Any:
        ...

    @cached_property
    def fickle(self) -> Any:
        ...

    @cached_property
    def batch_axis(self) -> Any:
        """0, unless the targets say that it is 1"""

    def influence(self, axis: Any=None) -> Any:
        """Which rows of the output change when a row of the input does: pairs (row, changed rows), or None"""

    def order(self) -> Any:
        """Do answers follow their rows? 'kept', 'lost' (the same answers elsewhere), 'mixed' (others), or ''"""

    def number_of(self, f: Any, *args: Any) -> Any:
        """A loss as a Python number, or nan where it cannot be computed"""

    def kind_of_loss(self, f: Any, scores: Any, targets: Any) -> Any:
        """What a function of scores and targets does, found by trying it"""

    def named_loss(self) -> Any:
        """What the name of a loss that could not be computed says"""

    def take_steps(self, n: int=4, own: bool=True) -> Any:
        """Take steps on the batch, and put everything back."""

def with_row_changed(inputs: Any, row: int, axis: int, seed: int=0) -> Any:
    """Inputs with one row replaced by something like another row."""

class Head:
    """One loss: its scores, its targets, and the function between them."""
    kind: Any
    scores: Any
    targets: Any
    value: Any
    op: Any
    failed: bool

    def __init__(self, kind: Any, scores: Any, targets: Any, value: Any, op: Any=None) -> None:
        ...
LAYERS: Any
RECURRENT: Any
SHAPING: Any
AFFINE: Any

class Flow:
    """What each tensor of a run depends on."""
    run: Any
    layers: list[Any]
    pairs: list[Any]
    raw_layers: list[Any]
    recurrent: list[Any]
    data: list[Any]
    state: list[Any]
    weighty: list[Any]
    owners: list[Any]

    def __init__(self, run: Any, weights: Any) -> None:
        ...

    def fact(self, t: Any, source: Any, batch: Any, weights: Any) -> Any:
        """Of one input: does it depend on data, what is it affine in, is it a weight, whose"""

def optimizers_of(optimizer: Any) -> Any:
    """One, or several, as a list"""

class Steps:
    """What a few steps did: losses before each and after the last, and how far the first moved each parameter."""
    losses: list[Any]
    moved: dict[Any, Any]
    error: Any
    grads: dict[Any, Any]

    def __init__(self) -> None:
        ...

def slopes_differ(f: Callable[..., Any], back: Callable[..., Any], xs: list[Any], eps: float=1e-06) -> list[Any]:
    """Compare a backward pass with small steps, in a few random directions."""

class Event:
    """Something that happened during a step: a way back or an optimizer's step."""
    kind: Any
    call: Any
    index: Any
    tensor: Any
    optimizer: Any
    zero: set
    moved: dict[Any, Any]
    given: Any
    true: Any

    def __init__(self, kind: Any, call: Any, index: Any, tensor: Any=None, optimizer: Any=None) -> None:
        ...

class StepLab:
    """A training step, called a few times and watched; afterwards everything is put back."""
    step: Any
    model: Any
    optimizer: Any
    steps: int
    batch: Any
    ours: Any
    skipped: dict[Any, Any]
    params: Any
    modules: list[Any]
    events: list[Any]
    returned: list[Any]
    changed: list[Any]
    error: Any
    before: Snapshot
    optimizers: Any
    watch: Watch
    run: Run
    true_grad: Any
    late: set
    last_tensor: Any

    def __init__(self, step: Any, model: Any, optimizer: Any=None, steps: int=3, batch: Any=None) -> None:
        ...

    def values(self) -> Any:
        ...

    def call_step(self) -> Any:
        """Call the step with the batch, or with nothing"""

    def gradless(self) -> Any:
        """Names of parameters without a gradient now, or with zeros"""

    def watch_steps(self) -> Any:
        """Call the step, and write down what happens"""

    def take(self, watch: Any) -> Any:
        """Call the step once"""

    def compare(self, event: Any, out: Any) -> Any:
        """What the gradient should be where the user goes back with one of their own"""
