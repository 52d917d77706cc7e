# Made from images.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from typing import NamedTuple
from torch import Tensor
__all__ = ['PICTURES', 'Images', 'KnownSet', 'read_known', 'open_picture', 'as_tensor', 'fit_picture', 'class_folders', 'read_classes', 'idx_pairs', 'read_folder', 'load_folder']

class Images(NamedTuple):
    """Raw pictures in two parts, and what is known of them"""
    x_train: Tensor
    y_train: Tensor
    x_valid: Tensor
    y_valid: Tensor
    classes: tuple[Any, ...]
    largest: float = 255.0

    def shape(self) -> tuple[Any, ...]:
        """The shape of a picture."""

    def background(self) -> float:
        """Mean brightness of the outermost pixels of training pictures."""

    def digest(self) -> str:
        """SHA-256 of all pictures and classes: another set, or another split, has another."""

class KnownSet(NamedTuple):
    """A set of pictures in four files, and how to know them."""
    name: str
    classes: tuple[Any, ...]
    files: dict[Any, Any]
    mirrors: tuple[Any, ...]

    def places(self) -> list[Any]:
        """Where the files may be on this machine, if the user names no folder."""

def read_known(known: KnownSet, path: Any=None) -> Images:
    """Read a known set. A wrong file is a `ValueError` that names it, a missing one an `OSError`."""

def open_picture(path: str | Path) -> Any:
    """Read a picture. `ValueError`, naming the file, if it is none."""

def as_tensor(picture: Any) -> Tensor:
    """The pixels of a picture."""

def fit_picture(path: str | Path, shape: tuple[Any, ...], largest: float, background: float, invert: str='auto') -> Tensor:
    """A picture as those of the training were, before they were normalized."""
PICTURES: tuple[Any, ...]

def class_folders(folder: Any) -> Any:
    """For each folder in `folder` that has pictures in it: its name, and the pictures"""

def read_classes(found: dict[Any, Any]) -> tuple[Tensor, Tensor]:
    """Read all pictures. `ValueError`, naming two of them, if they are not of one size."""

def idx_pairs(folder: Any) -> Any:
    """Pairs of an IDX file of images and one of labels in `folder`, by what their names have besides"""

def read_folder(folder: str | Path, valid_pct: float=0.2, seed: int=42) -> Images:
    """Pictures and classes from a folder. `ValueError` if it is missing, or holds neither form."""

def load_folder(path: str | Path, valid_pct: float=0.2, seed: int=42, flat: bool=True) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pictures of your own, normalized. `ValueError` if the folder holds none."""
