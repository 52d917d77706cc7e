# Made from audit.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from .audit_rules import Rule
from .report import Finding as Finding, Report as Report
__all__ = ['checked', 'audit', 'audit_step', 'rules', 'Report', 'Finding']

def checked(ignore: Any) -> Any:
    """`ignore` as a tuple. `ValueError` for the name of a rule that does not exist"""

def audit(model: Any, batch: Any, loss: Any=None, optimizer: Any=None, ignore: tuple[Any, ...]=()) -> Report:
    """Look for what is wrong with a network, by experiments that leave no trace."""

def audit_step(step: Any, model: Any, optimizer: Any=None, steps: int=3, batch: Any=None, ignore: tuple[Any, ...]=()) -> Report:
    """Look for what is wrong with a training step, by watching a few calls."""

def rules() -> list[Rule]:
    """What `audit` and `audit_step` look for."""
