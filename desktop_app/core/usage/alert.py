"""What a rule found, as it is kept: one alert for each cause, with a count."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

State = Literal["open", "mine", "resolved"]
"""open: to be looked at. mine: a person said "it was me", and the same cause stays quiet. resolved: dealt with; the
same cause opens it again."""

Evidence = Mapping[str, str | float | list[int] | None]


class Found(NamedTuple):
    """What a rule found.

    cause: what it comes from, as a stable text; another cause is another alert. marks: IDs of the requests or events
    that it is about, rising; those that an alert counted before are not counted again. first, last: when (seconds
    since 1970). evidence: numbers and names for the words of the alert.
    """

    account: str
    cause: str
    marks: tuple[int, ...]
    first: float
    last: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert. count: how many requests or events it is about; the IDs of the first of them are in
    evidence["rows"]. first, last: seconds since 1970.
    """

    id: int
    profile: str
    account: str
    rule: str
    cause: str
    state: State
    first: float
    last: float
    count: int
    evidence: Evidence
