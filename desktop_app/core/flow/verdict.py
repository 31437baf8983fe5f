"""`Verdict`: what one check found, and `Grade`: all of them in one letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.core.i18n import tr

Result = Literal["pass", "warn", "fail", "unknown"]
Action = Literal["", "dpop", "renew"]
"""What the person can do about it here: turn DPoP on for the connection, renew the token once."""

ESSENTIAL: Final = frozenset({"2.1.1", "2.1.2", "4.1", "4.4", "4.5", "4.7", "4.12"})
"""Sections of RFC 9700 without which the sign-in itself can be stolen."""
FEWEST: Final = 4
"""Checks that must have been made for a grade."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One check against the best current practice (RFC 9700). The texts are translated.

    unknown: it could not be made, and `reason` says why; it does not count for the grade. ask: what to ask of the
    API's owner, "" where there is nothing.
    """

    name: str
    section: str
    result: Result
    title: str
    reason: str
    ask: str = ""
    action: Action = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """`letter` A to D, or "" when too little was seen. passed of made: the checks that could be made."""

    letter: Literal["A", "B", "C", "D", ""]
    title: str
    passed: int
    made: int
    unknown: int

    @property
    def summary(self) -> str:
        """How many checks pass, in words."""
        if self.made == 0:
            return tr("No check could be made")
        return tr("{passed} of {made} checks pass", passed=self.passed, made=self.made)


def grade(verdicts: Sequence[Verdict]) -> Grade:
    """The grade of `verdicts`: a warning takes off one point, a failure two; what was not checked takes off nothing.

    No point off is an A, up to three a B, up to five a C; more, or the failure of an essential check, a D.
    """
    made = [each for each in verdicts if each.result != "unknown"]
    failed = [each for each in made if each.result == "fail"]
    warned = [each for each in made if each.result == "warn"]
    off, wrong = 2 * len(failed) + len(warned), len(failed) + len(warned)
    passed, unknown = len(made) - wrong, len(verdicts) - len(made)
    if any(each.section in ESSENTIAL for each in failed) or off > 5:
        return Grade("D", tr("Not safe as it is"), passed, len(made), unknown)
    if len(made) < FEWEST:
        return Grade("", tr("Too little was seen for a grade"), passed, len(made), unknown)
    if off == 0:
        return Grade("A", tr("Good in everything that was checked"), passed, len(made), unknown)
    if off <= 3:
        title = tr("Good, one thing to fix") if wrong == 1 else tr("Good, {n} things to fix", n=wrong)
        return Grade("B", title, passed, len(made), unknown)
    return Grade("C", tr("Fair, {n} things to fix", n=wrong), passed, len(made), unknown)
