"""A refresh token that is refused although it should be good: somebody else may have spent it (RFC 9700 4.14.2)."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.rules.base import Rule, Scene, of_events, repeated


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """`invalid_grant` `threshold` times for a refresh token that has not expired and was not revoked here."""
    ended = {each.token for each in (*scene.earlier, *scene.events) if each.kind == "revoked"}
    for event in scene.events:
        if event.kind != "refresh_refused" or event.details.get("code") != "invalid_grant":
            continue
        if event.token not in ended and not _expired(event):
            alike = repeated(scene, "refresh_refused", threshold, event)
            if alike:
                yield of_events(alike, event.token.hex())


def _expired(event: Event) -> bool:
    expiry = event.details.get("refresh_expires_at")
    return isinstance(expiry, int | float) and event.at >= expiry


def _title(alert: Alert) -> str:
    return tr("Refresh token rejected")


def _text(alert: Alert) -> str:
    return tr("The server no longer accepts the refresh token, though it had not expired. Servers do this when one is "
              "used twice: someone else may have it. All tokens of this sign-in are dead now. Sign in again, and look "
              "for what else could read this token.")  # fmt: skip


RULE = Rule("reuse", find, _title, _text)
