"""The header fields that are added when a request is sent, and who adds them. No widgets."""

from dataclasses import dataclass

from desktop_app.core.i18n import tr
from desktop_app.core.transport.clients import USER_AGENT
from desktop_app.core.transport.inflate import ACCEPTED
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.request import outgoing


@dataclass(frozen=True)
class Automatic:
    """A field that nobody has to type. origin: where it comes from."""

    name: str
    value: str
    origin: str


def automatic(desk: Desk) -> list[Automatic]:
    """The fields that are added to the draft of `desk`; those that the person writes are theirs."""
    draft = desk.draft
    ours = {pair.name.lower() for pair in draft.header_pairs if pair.enabled}
    added = []
    if desk.signed_in:
        added.append(Automatic("Authorization", "Bearer •••", tr("from {connection}", connection=desk.title)))
    if content_type := outgoing.content_type_of(draft):
        added.append(Automatic("Content-Type", content_type, tr("from the body")))
        added.append(Automatic("Content-Length", tr("counted when sent"), tr("from the body")))
    added += [
        Automatic("Host", desk.authority.partition("/")[0], tr("from the address")),
        Automatic("Accept", "*/*", tr("by Framer Desk")),
        Automatic("Accept-Encoding", ACCEPTED if draft.options.compression else "identity", tr("by Framer Desk")),
        Automatic("User-Agent", USER_AGENT, tr("by Framer Desk")),
    ]
    return [each for each in added if each.name.lower() not in ours and each.value]
