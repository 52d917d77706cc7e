# Made from ranks.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from typing import Callable
import torch.distributed as dist
__all__ = ['boards', 'launched', 'rank', 'n_ranks', 'join', 'keep_to_share', 'leave_group', 'board', 'run_board', 'on_ranks', 'found_each_other', 'from_first', 'agree', 'in_turn', 'restarted', 'may_restart', 'note_saved', 'was_saved', 'first_to_speak', 'gone', 'alive', 'explained', 'is_connection', 'for_ranks']

def launched() -> bool:
    """Was this process started as one of several, by `torchrun` or in its manner?"""

def rank() -> int:
    """Number of this process among those that train together."""

def n_ranks() -> int:
    """How many processes train together."""

def join(timeout: float=600.0) -> None:
    """Find the other processes, if this one was started as one of several."""

def keep_to_share(i: int, n: int) -> None:
    """Stay on an n-th of the processors, if there are so many: two processes would meet on one now and then, and wait."""

def leave_group() -> None:
    """Part from the others, in peace."""

def board() -> dist.Store:
    """Where ranks leave notes for each other; each restart of `torchrun` begins an empty one."""

def run_board() -> dist.Store:
    """Notes that last as long as `torchrun` does."""
boards: list[Any]

def on_ranks(n: int, function: Callable[..., Any], *args: Any, timeout: float=60.0) -> list[Any]:
    """Call a function in `n` processes that have found each other. Not on Windows. `RuntimeError` if one fails."""

def found_each_other(end: Any, told: Any, function: Any, args: Any) -> Any:
    """What a process of `on_ranks` does"""

def from_first(make: Callable[..., Any]) -> Any:
    """What rank 0 finds out, for all. An error of rank 0 is one of all."""

def agree(what: dict[Any, Any]) -> None:
    """`ValueError`, on every rank, that names the rank which differs from rank 0, and in what."""

def in_turn(make: Callable[..., Any]) -> Any:
    """Call a function on the first rank of each machine, and then on the others."""

def restarted() -> bool:
    """Were the processes of this run started anew, after one has failed?"""

def may_restart() -> bool:
    """Will `torchrun` start the processes anew if one fails?"""

def note_saved(path: Any) -> None:
    """Remember that this run has written the file."""

def was_saved(path: Any) -> bool:
    """Has this run written the file, before a restart perhaps?"""

def first_to_speak() -> bool:
    """Is this process the first of its run to say why it ends? One that is alone always is."""

def gone(wait: float=2.0) -> list[int]:
    """Ranks whose process on this machine has ended without a word."""

def alive(pid: int) -> bool:
    """Is there such a process?"""

def explained(error: BaseException) -> str:
    """Why a training of several processes ended: who is gone, if somebody is, and what to do."""

def is_connection(said: Any) -> Any:
    """Is this the error of a process that waited for another in vain?"""

def for_ranks(cls: type) -> type:
    """The class to make a learner of."""
