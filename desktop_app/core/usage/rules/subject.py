"""Another person than before, within one account."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.rules.base import Rule, Scene, of_events


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """A token whose subject is not that of the token before it, for the `threshold`th time."""
    last: dict[str, str] = {}
    changes: dict[tuple[str, str, str], int] = {}
    fresh = {event.id for event in scene.events}
    for event in (*scene.earlier, *scene.events):
        subject = event.details.get("subject")
        if not isinstance(subject, str) or not subject:
            continue
        before = str(event.details.get("before") or last.get(event.account, subject))
        last[event.account] = subject
        if before != subject:
            key = (event.account, before, subject)
            changes[key] = changes.get(key, 0) + 1
            if event.id in fresh and changes[key] >= threshold:
                cause = f"{event.account}/{before}/{subject}"
                yield of_events([event], cause, before=before, subject=subject)


def _title(alert: Alert) -> str:
    return tr("A different person than before")


def _text(alert: Alert) -> str:
    return tr("The server's tokens for the account {account} were those of {before}, and now are those of {subject}.",
              account=alert.account, before=alert.evidence["before"], subject=alert.evidence["subject"])  # fmt: skip


RULE = Rule("subject", find, _title, _text)
