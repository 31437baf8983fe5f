"""What is said of a variable where it is typed. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """words: the value, or what will become of the variable, as a person reads it. missing: nothing would be sent."""

    words: str
    missing: bool = False


Finder = Callable[[str], Shown]
"""Says of a name how it stands."""
