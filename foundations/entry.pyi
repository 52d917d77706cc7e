# Made from entry.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
__all__ = ['launch', 'train', 'predict', 'check', 'ladder', 'bench', 'audit']

def launch(name: str, module: str, function: str) -> Any:
    """Load a module and call a function of it. Until then Ctrl-C ends the program at once, with exit code 130."""

def train() -> Any:
    ...

def predict() -> Any:
    ...

def check() -> Any:
    ...

def ladder() -> Any:
    ...

def bench() -> Any:
    ...

def audit() -> Any:
    ...
