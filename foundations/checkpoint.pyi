# Made from checkpoint.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator
__all__ = ['FORMAT', 'optimizer_state', 'set_optimizer', 'keepers', 'trained_names', 'snapshot', 'restore', 'replacing', 'flush_to_disk', 'umask', 'scrap_name', 'remove_scraps', 'is_running', 'digest', 'to_json', 'from_json', 'save_checkpoint', 'read_checkpoint', 'load_checkpoint', 'load_model']

def optimizer_state(optimizer: Any) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """What an optimizer keeps for each parameter, and how it is set."""

def set_optimizer(optimizer: Any, tensors: dict[Any, Any], settings: dict[Any, Any]) -> None:
    """Bring an optimizer into a state. `ValueError` where a tensor does not fit its parameter."""

def keepers(learner: Any) -> list[Any]:
    """The callbacks that have something to keep."""

def trained_names(learner: Any) -> list[Any]:
    """What the optimizer trains, by name: it keeps its state by place."""

def snapshot(learner: Any) -> dict[Any, Any]:
    """Everything on which further training depends."""

def restore(learner: Any, state: dict[Any, Any]) -> None:
    """Go back to `state`. `ValueError` where a tensor does not fit its parameter."""

@contextmanager
def replacing(path: str | Path) -> Iterator[str]:
    """A file that takes the place of `path` at the end of the block, and is gone if anything fails."""

def flush_to_disk(path: str | Path) -> None:
    """Return when the disk has it."""

def umask() -> int:
    """The process's mask of permissions; Python can read it only by setting it."""

def scrap_name(target: Path, process: Any) -> str:
    """Of which process a temporary file is."""

def remove_scraps(target: Path) -> None:
    """Remove what processes that are gone left beside `target`."""

def is_running(process: int, scrap: Path) -> bool:
    """Is there such a process? Where that cannot be asked without harm: is the file less than a day old?"""
FORMAT: str

def digest(tensors: dict[Any, Any], about: str) -> str:
    """SHA-256 of all that a checkpoint holds."""

def to_json(value: Any) -> Any:
    """`value` as json can hold it. `TypeError` for anything else."""

def from_json(value: Any) -> Any:
    """What `to_json` was given"""

def save_checkpoint(learner: Any, path: str | Path, run: dict[Any, Any] | None=None) -> None:
    """Write model, optimizer, history and random state to `path`; an older file stays if that fails."""

def read_checkpoint(path: str | Path) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """The content of a checkpoint. `ValueError` says what is wrong with the file."""

def load_checkpoint(learner: Any, path: str | Path) -> dict[Any, Any] | None:
    """Go on from a checkpoint. `ValueError` if it is damaged or of another network; nothing is changed then."""

def load_model(path: str | Path, model: Any=None) -> tuple[Any, ...]:
    """A network with the weights of a checkpoint. `ValueError` if the file is damaged, or tells too little."""
