# Made from download.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from torch import Tensor
__all__ = ['UNPACKING', 'SHARED', 'open_packed', 'read_idx', 'read_idx_pair', 'content_error', 'copy_url', 'download', 'cache_folder', 'find_in', 'find_elsewhere', 'find_set']
UNPACKING: tuple[Any, ...]

def open_packed(path: Any) -> Any:
    """Open a file for reading, whether it is compressed or not."""

def read_idx(path: Any, ndim: int | None=None) -> Tensor:
    """Read an IDX file of unsigned bytes. `ValueError`, naming the file, if it is not what the format says."""

def read_idx_pair(images: Any, labels: Any, n_classes: int=10) -> tuple[Tensor, Tensor]:
    """Read images and their labels. `ValueError` if the counts differ or a label is no class."""

def content_error(path: Any, size: int, sha256: str) -> str:
    """What is wrong with the content of a file, unpacked. Of more than `size` bytes the rest is not looked at."""

def copy_url(url: str, file: Any, most: int, timeout: float=30.0) -> None:
    """Write what `url` gives to `file`, with a progress bar. `ValueError` if it is too much."""

def download(filename: str, folder: Any, mirrors: Any, size: int, sha256: str, timeout: float=30.0) -> Path:
    """Get a file from the first mirror that has it whole and right. `OSError`, saying why, if none has."""

def cache_folder(name: str) -> Path:
    """Where downloaded files of a data set are kept for this user"""
SHARED: Path

def find_in(folder: Any, name: str) -> Path | None:
    """A file of a set in a folder, if it is there."""

def find_elsewhere(name: str, places: Any, known: tuple[int, str]) -> Path | None:
    """A known file in one of several folders. One that is not right is passed over, with a warning."""

def find_set(folder: Any, files: dict[str, tuple[int, str]], mirrors: Any, others: bool=False, places: Any=()) -> list[Path]:
    """Find or download the files of a data set. `ValueError` for a wrong file, `OSError` if one cannot be had."""
