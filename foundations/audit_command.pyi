# Made from audit_command.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from .report import Report
__all__ = ['NAMES', 'load', 'parts', 'audit_all', 'audit_on', 'audit_command']
NAMES: tuple[Any, ...]

def load(name: str) -> Any:
    """Find a function by the name of its module. `ValueError` if there is none."""

def parts(given: Any) -> dict[Any, Any]:
    """Name the parts of a tuple. `ValueError` for anything else."""

def audit_all(given: dict[Any, Any], ignore: tuple[Any, ...]=()) -> Report:
    """Audit a network, and its step if there is one."""

def audit_on(function: Any, ignore: Any='', format: Any='text') -> int:
    """Look for what is wrong with a network, by experiments. Exit code 1 if there are errors."""

def audit_command() -> int:
    """The command `foundations-audit`."""
