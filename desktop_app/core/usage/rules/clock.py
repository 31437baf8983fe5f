"""The computer's clock jumps: then expiry is judged wrongly, and so is everything here that has a time."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.rules.base import Rule, Scene, of_events


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """By at least `threshold` seconds, forward or back."""
    for event in scene.events:
        jump = event.details.get("seconds")
        if event.kind == "clock" and isinstance(jump, int | float) and abs(jump) >= threshold:
            yield of_events([event], "forward" if jump > 0 else "back", seconds=jump)


def _title(alert: Alert) -> str:
    return tr("The clock jumped")


def _text(alert: Alert) -> str:
    seconds = float(str(alert.evidence["seconds"]))
    if seconds > 0:
        return tr("This computer's clock went {seconds} s forward at once. Tokens may count as expired too early.",
                  seconds=round(seconds))  # fmt: skip
    return tr("This computer's clock went {seconds} s back at once. Tokens that are over may count as good.",
              seconds=round(-seconds))  # fmt: skip


RULE = Rule("clock", find, _title, _text)
