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
    for events in repeated(scene, _before_its_time, threshold):
        token = events[-1].token
        if token not in ended and token.hex() not in replaced:
            yield of_events(events, token.hex())


def _before_its_time(event: Event) -> bool:
    expiry = event.details.get("expires_at")
    return event.kind == "inactive" and isinstance(expiry, int | float) and event.at < expiry


def _title(alert: Alert) -> str:
    return tr("Token revoked elsewhere")


def _text(alert: Alert) -> str:
    return tr("The server says that the token is no longer active, though it had not expired and was not revoked here. "
              "Somebody ended it at the provider, or the provider did.")  # fmt: skip


RULE = Rule("revoked", find, _title, _text)
