"""The server says that a token is over, before its time and not by us: it was revoked elsewhere (RFC 7662, 7009)."""

from collections.abc import Iterator

from desktop_app.core.i18n import tr
from desktop_app.core.usage.alert import Alert, Found
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.rules.base import Rule, Scene, of_events, repeated


def find(scene: Scene, threshold: int) -> Iterator[Found]:
    """A token that introspection called inactive `threshold` times before its expiry."""
    known = (*scene.earlier, *scene.events)
    ended = {each.token for each in known if each.kind == "revoked"}
    replaced = {each.details.get("replaces") for each in known if each.kind == "refreshed"}
    for event in scene.events:
        if event.kind == "inactive" and event.token not in ended and event.token.hex() not in replaced:
            alike = repeated(scene, "inactive", threshold, event)
            if alike and _before_its_time(event):
                yield of_events(alike, event.token.hex(), expires_at=_expiry(event))


def _expiry(event: Event) -> float | None:
    found = event.details.get("expires_at")
    return float(found) if isinstance(found, int | float) else None


def _before_its_time(event: Event) -> bool:
    expiry = _expiry(event)
    return expiry is not None and event.at < expiry


def _title(alert: Alert) -> str:
    return tr("Token revoked elsewhere")


def _text(alert: Alert) -> str:
    return tr("The server says that the token is no longer active, though it had not expired and was not revoked here. "
              "Somebody ended it at the provider, or the provider did.")  # fmt: skip


RULE = Rule("revoked", find, _title, _text)
