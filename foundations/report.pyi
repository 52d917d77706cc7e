# Made from report.py by `make prepare`, for type checkers and editors. Edit the notebook.

from typing import Any
from dataclasses import dataclass, field
from typing import Iterable
__all__ = ['SEVERITIES', 'SITE', 'Finding', 'arrange', 'circular', 'Report', 'as_html']
SEVERITIES: tuple[Any, ...]
SITE: str

@dataclass(frozen=True)
class Finding:
    """One cause of trouble: what, where, how it was seen, and what mends it."""
    rule: str
    severity: str
    cause: str
    place: str = ''
    evidence: str = ''
    numbers: dict[Any, Any] = field(default_factory=dict)
    fix: str = ''
    lesson: str = ''
    follows: tuple[Any, ...] = ()

    def __post_init__(self) -> Any:
        ...

    @property
    def link(self) -> str:
        """Where to read more."""

    def __str__(self) -> str:
        ...

def arrange(findings: Iterable[Finding], explains: dict[Any, Any]) -> list[Finding]:
    """Put causes first, and their consequences inside them."""

def circular(explains: dict[Any, Any]) -> list[str]:
    """Where a table of explanations goes round in a circle."""

@dataclass
class Report:
    """What an audit found. True when there is no error and no warning."""
    findings: list[Any]
    subject: str = ''
    skipped: dict[Any, Any] = field(default_factory=dict)
    seconds: float = 0.0

    def of(self, *severities: str) -> list[Any]:
        """The findings of these severities."""

    def __bool__(self) -> bool:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Any:
        ...

    def title(self) -> str:
        """How many of which kind."""

    def to_json(self, indent: int | None=2) -> str:
        """The report for a program."""

    def __str__(self) -> str:
        ...

def as_html(report: Report) -> str:
    """A report as a table without colours of its own."""
