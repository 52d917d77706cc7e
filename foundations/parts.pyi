# Made from parts.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Iterator
__all__ = ['EACH_BATCH', 'params_of', 'rate_of', 'set_rate', 'set_momentum', 'check_parts', 'refuse_hidden', 'check_data', 'batches', 'move_on', 'check_finite']

def params_of(optimizer: Any) -> list[Any]:
    """What an optimizer trains."""

def rate_of(optimizer: Any) -> float:
    """The learning rate of an optimizer."""

def set_rate(optimizer: Any, lr: float) -> None:
    """Change the learning rate of an optimizer, in all its groups."""

def set_momentum(optimizer: Any, momentum: float) -> None:
    """Change the momentum of an optimizer, or what Adam has in its place, the first of its betas."""

def check_parts(learner: Any) -> list[Any]:
    """`ValueError` or `TypeError` for parts that do not belong together."""

def refuse_hidden(model: Any) -> None:
    """`TypeError` for a module of ours inside one of `torch.nn`, which would not be trained."""

def check_data(learner: Any) -> Any:
    """`ValueError` for loaders or metrics that cannot be used"""

def batches(dl: Any, model: Any) -> Iterator[tuple[Any, ...]]:
    """The batches of a loader, on the device of the network."""
EACH_BATCH: tuple[Any, ...]

def move_on(scheduler: Any, row: dict[Any, Any] | None=None) -> None:
    """Let a scheduler take its step, if it is time for one."""

def check_finite(learner: Any, total: Any, batch: int, x: Any) -> None:
    """`FloatingPointError`, with epoch, batch and a likely cause, if the loss is no number any more."""
