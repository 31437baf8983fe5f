"""Far more requests in a minute than this connection usually sees."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.rules.base import Rule, Scene, of_rows

HABIT_NEEDED = 30
"""Minutes with requests, before it is known what is usual."""
FEWEST = 60
"""Requests a minute that nobody is told of, however quiet the connection is otherwise."""


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """More than `threshold` times what is usual; twice as many again is another cause."""
    if scene.minute <= FEWEST:
        return
    pace = scene.pace()
    limit = max(FEWEST, threshold * pace.usual)
    if pace.minutes < HABIT_NEEDED or scene.minute <= limit:
        return
    rows = scene.rows(scene.now - 60, None)
    if rows:
        senders = [use.source for use in rows]
        most = max(senders, key=senders.count)
        cause = f"{most.kind}/{most.label}/{(scene.minute // limit).bit_length()}"
        yield of_rows(rows, cause, usual=pace.usual, minute=scene.minute, source=most.shown)


def _title(alert: Alert) -> str:
    return tr("Far more requests than usual")


def _text(alert: Alert) -> str:
    return tr(
        "{minute} requests in one minute, most of them from {source}. Usually there are {usual} at most.",
        minute=alert.evidence["minute"],
        source=alert.evidence["source"],
        usual=alert.evidence["usual"],
    )


RULE = Rule("burst", find, _title, _text)
