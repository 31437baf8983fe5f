"""A token that is over, used again and again."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.rules.base import Rule, Scene, of_rows

WINDOW = 3600.0
"""Seconds in which so many are too many."""


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """At least `threshold` times within WINDOW, by one source."""
    for source, account in dict.fromkeys((use.source, use.account) for use in scene.fresh if use.expired):
        rows = [use for use in scene.rows(scene.now - WINDOW, None)
                if use.expired and (use.source, use.account) == (source, account)]  # fmt: skip
        if len(rows) >= threshold:
            tokens = {use.token for use in rows if use.token}
            cause = min(tokens, default=b"").hex()[:8]
            yield of_rows(rows, f"{source.kind}/{source.label}/{account}/{cause}")


def _title(alert: Alert) -> str:
    return tr("An expired token is used again and again")


def _text(alert: Alert) -> str:
    return tr("{source} tried {count} times with a token that was over and can't be renewed. Sign in again there, or "
              "stop what still uses it.", source=alert.evidence["source"], count=alert.count)  # fmt: skip


RULE = Rule("expired", find, _title, _text)
