"""The rules of suspicion: each a pure function of requests and events, a threshold, and words that explain it."""

from collections.abc import Mapping
from typing import Final

from desktop_app.core.usage.alert import Alert
from desktop_app.core.usage.rules import burst, clock, expired, hours, refusals, reuse, revoked, sources, subject
from desktop_app.core.usage.rules.base import Rule

RULES: Final[Mapping[str, Rule]] = {
    each.RULE.name: each.RULE for each in (refusals, burst, hours, sources, expired, revoked, reuse, subject, clock)
}
"""All of them, by name."""


def title(alert: Alert) -> str:
    """What is suspicious, in a few words."""
    return RULES[alert.rule].title(alert) if alert.rule in RULES else alert.rule


def text(alert: Alert) -> str:
    """Why it is suspicious, with its evidence."""
    return RULES[alert.rule].text(alert) if alert.rule in RULES else ""
