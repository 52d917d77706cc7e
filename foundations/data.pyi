# Made from data.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from torch import Tensor
from .images import Images, KnownSet, load_folder as load_folder
__all__ = ['DIGITS', 'SIZES', 'MNIST', 'CLOTHES', 'FASHION', 'show_images', 'split_indices', 'mean_std', 'normalize', 'as_inputs', 'read_digits', 'load_digits', 'four_files', 'load_mnist', 'load_fashion_mnist', 'load_folder']

def show_images(x: Tensor, labels: Any=None, n_max: int=24, ncols: int=8) -> Any:
    """Draw images in a grid, on one scale from dark (low) to bright (high)."""

def split_indices(n: int, valid_pct: float=0.2, seed: int=42) -> tuple[Tensor, Tensor]:
    """Cut `range(n)` at random into two parts. `ValueError` if one would be empty."""

def mean_std(x: Tensor) -> tuple[float, float]:
    """Mean and standard deviation. `ValueError` where dividing by it would be wrong."""

def normalize(train: Tensor, *others: Tensor) -> Any:
    """Shift and scale all by mean and std of `train`. `ValueError` if there is none."""

def as_inputs(images: Images, flat: bool=True) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Images and labels as a network wants them: normalized, and in one of two shapes."""
DIGITS: tuple[Any, ...]

def read_digits(valid_pct: float=0.2, seed: int=42) -> Images:
    """Scikit-learn's 8x8 digits, as they are stored, split at random."""

def load_digits(valid_pct: float=0.2, seed: int=42, flat: bool=True) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Scikit-learn's 8x8 digits, offline, normalized with the training mean and std."""
SIZES: dict[Any, Any]

def four_files(*sha256: str) -> dict[str, tuple[int, str]]:
    """What the four files of a set in this form must be."""
MNIST: KnownSet
CLOTHES: tuple[Any, ...]
FASHION: KnownSet

def load_mnist(path: Any=None, flat: bool=True, known: KnownSet=MNIST) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """MNIST, normalized; its test part is `x_valid`. A wrong file is a `ValueError`."""

def load_fashion_mnist(path: Any=None, flat: bool=True) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Fashion-MNIST, clothes in the form of MNIST, normalized."""
