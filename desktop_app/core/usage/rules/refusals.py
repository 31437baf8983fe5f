"""Many answers 401 or 403 in a short time, to one source with one token."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.entry import Use
from desktop_app.core.usage.rules.base import Rule, Scene, of_rows

WINDOW = 300.0
"""Seconds in which so many are too many."""
_REFUSALS = (401, 403)


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """At least `threshold` of them within WINDOW."""
    for source, token in dict.fromkeys((use.source, use.token) for use in scene.fresh if use.status in _REFUSALS):
        rows = [
            use for use in scene.rows(scene.now - WINDOW, "refused")
            if use.status in _REFUSALS and (use.source, use.token) == (source, token)
        ]  # fmt: skip
        if len(rows) >= threshold:
            status = _most_often(rows)
            yield of_rows(rows, f"{source.kind}/{source.label}/{token.hex()[:8]}/{status}", status=status)


def _most_often(rows: list[Use]) -> int:
    return max(_REFUSALS, key=[use.status for use in rows].count)


def _title(alert: Alert) -> str:
    return tr("Burst of {status} answers", status=alert.evidence["status"])


def _text(alert: Alert) -> str:
    source, count = alert.evidence["source"], alert.count
    if alert.evidence["status"] == 401:
        return tr("{count} requests of {source} were refused (401): the API does not accept the token they carry. A "
                  "script that goes on with an old token does this, and so does somebody who tries tokens out.",
                  count=count, source=source)  # fmt: skip
    return tr("{count} requests of {source} were refused (403): the token is good but may not do this. Somebody may be "
              "finding out what it allows.", count=count, source=source)  # fmt: skip


RULE = Rule("refusals", find, _title, _text)
