"""Used at an hour of the day at which it never was before."""

from collections.abc import Iterator
from datetime import datetime

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.rules.base import Rule, Scene, of_rows


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """Once it was used on `threshold` days; the hours next to a usual one are usual too."""
    if not scene.fresh:
        return
    habit = scene.hours()
    if habit.days < threshold:
        return
    unusual = {hour for hour in range(24) if not any((hour + near) % 24 in habit.hours for near in (-1, 0, 1))}
    for hour in sorted({_hour(use.at) for use in scene.fresh} & unusual):
        rows = [use for use in scene.fresh if _hour(use.at) == hour]
        yield of_rows(rows, str(hour), hour=hour, days=habit.days)


def _hour(at: float) -> int:
    return datetime.fromtimestamp(at).astimezone().hour


def _title(alert: Alert) -> str:
    return tr("Used at an unusual hour")


def _text(alert: Alert) -> str:
    return tr(
        "{source} sent requests between {from_hour}:00 and {to_hour}:00, when this connection was not used on any of "
        "{days} days before. Was that you?",
        source=alert.evidence["source"],
        from_hour=alert.evidence["hour"],
        to_hour=(int(str(alert.evidence["hour"])) + 1) % 24,
        days=alert.evidence["days"],
    )


RULE = Rule("hours", find, _title, _text)
