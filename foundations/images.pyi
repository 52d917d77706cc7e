# Made from images.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from typing import NamedTuple
from torch import Tensor
__all__ = ['PICTURES', 'Images', 'open_picture', 'as_tensor', 'fit_picture', 'class_folders', 'read_classes', 'idx_pairs', 'read_folder']

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
