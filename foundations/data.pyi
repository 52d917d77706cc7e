# Made from data.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from pathlib import Path
from torch import Tensor
__all__ = ['MNIST_MIRRORS', 'MNIST_FILES', 'show_images', 'split_indices', 'normalize', 'load_digits', 'read_idx', 'read_idx_pair', 'download', 'cache_folder', 'load_mnist']

def show_images(x: Tensor, labels: Any=None, n_max: int=24, ncols: int=8) -> Any:
    """Draw a batch of images in a grid, all on one scale from dark (low) to bright (high). `ValueError` for other shapes."""

def split_indices(n: int, valid_pct: float=0.2, seed: int=42) -> tuple[Tensor, Tensor]:
    """Cut `range(n)` at random into a training and a validation part. `ValueError` if a part would be empty."""

def normalize(train: Tensor, *others: Tensor) -> Any:
    """Shift and scale all tensors by the mean and std of `train`. `ValueError` if those are not finite or the std is 0."""

def load_digits(valid_pct: float=0.2, seed: int=42, flat: bool=True) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Scikit-learn's 8x8 digits, offline, normalized with the training mean and std. `ValueError` if a part would be empty."""

def read_idx(path: Any, ndim: int | None=None) -> Tensor:
    """Read an IDX file of unsigned bytes. `ValueError`, naming the file, if its content is not what the format says."""

def read_idx_pair(images: Any, labels: Any) -> tuple[Tensor, Tensor]:
    """Read images and their labels. `ValueError` if the counts differ or a label is no digit."""

def download(filename: str, folder: Any, mirrors: Any, size: int, sha256: str, timeout: float=30.0) -> Path:
    """Get a file from the first mirror that has it whole and right. `OSError`, saying why for each mirror, if none has."""
MNIST_MIRRORS: tuple[Any, ...]
MNIST_FILES: dict[Any, Any]

def cache_folder(name: str) -> Path:
    """Where downloaded files of a data set are kept for this user"""

def load_mnist(path: Any=None, flat: bool=True, mirrors: Any=MNIST_MIRRORS, files: dict[Any, Any]=MNIST_FILES) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """MNIST, normalized with the training mean and std; its test part is `x_valid`. `ValueError` for a bad file, `OSError` if none can be had."""
