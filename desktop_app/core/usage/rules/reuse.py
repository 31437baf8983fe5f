"""A refresh token that is refused although it should be good: somebody else may have spent it (RFC 9700 4.14.2)."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.rules.base import Rule, Scene, of_events, repeated


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """`invalid_grant` `threshold` times for a refresh token that has not expired and was not revoked here."""
    ended = {each.token for each in (*scene.earlier, *scene.events) if each.kind == "revoked"}
    for events in repeated(scene, _before_its_time, threshold):
        token = events[-1].token
        if token not in ended:
            yield of_events(events, token.hex())


def _before_its_time(event: Event) -> bool:
    expiry = event.details.get("refresh_expires_at")
    over = isinstance(expiry, int | float) and event.at >= expiry
    return event.kind == "refresh_refused" and event.details.get("code") == "invalid_grant" and not over


def _title(alert: Alert) -> str:
    return tr("Refresh token rejected")


def _text(alert: Alert) -> str:
    return tr("The server no longer accepts the refresh token, though it had not expired. Servers do this when one is "
              "used twice: someone else may have it. All tokens of this sign-in are dead now. Sign in again, and look "
              "for what else could read this token.")  # fmt: skip


RULE = Rule("reuse", find, _title, _text)
