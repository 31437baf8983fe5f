"""What goes on by itself or seldom: looks for changes of an API, and changing secrets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.composition.api import Api

if TYPE_CHECKING:
    from desktop_app.core.api.remembering import Sent
    from desktop_app.core.api.request import Request
    from desktop_app.core.api.response import Response
    from desktop_app.core.changes.notices import Notices
    from desktop_app.core.changes.watch import ChangeWatch
    from desktop_app.core.providers.profile import ProviderProfile
    from desktop_app.core.rotation import upkeep
    from desktop_app.core.rotation.ages import Ages
    from desktop_app.core.rotation.clients import ClientRotation
    from desktop_app.core.rotation.keys import KeyRotation
    from desktop_app.core.rotation.secret import SecretRotation
    from desktop_app.core.tokens.token import TokenSet

ENDING = frozenset({"deprecation", "sunset"})
"""Header fields by which an API announces the end of an operation; hardly any answer has them."""


class Upkeep(Api):
    """Care for connections that are in use."""

    @cached_property
    def upkeep(self) -> upkeep.Upkeep:
        """What is done by itself for connections in use. Whoever makes it runs it, too."""
        from desktop_app.core.rotation import upkeep

        # What looks for changes is loaded when a connection comes into use.
        return upkeep.Upkeep(self.profile, [lambda profile: self.changes.attend(profile)], self.clock)

    @cached_property
    def changes(self) -> ChangeWatch:
        """What changed in APIs and at their sign-in servers."""
        from desktop_app.core.changes.snapshots import Snapshots
        from desktop_app.core.changes.watch import ChangeWatch

        kept = Snapshots(self.paths.changes)
        return ChangeWatch(self.servers, self.key_sets, self.catalogs, kept, self.notices, self.clock)

    @cached_property
    def notices(self) -> Notices:
        """What APIs say of the end of their operations."""
        from desktop_app.core.changes.notices import Notices

        return Notices(self.paths.changes / "notices.json", self.paths.locks)

    def _remember(self, sent: Sent) -> None:
        super()._remember(sent)
        if sent.stopped:
            return
        if self._made("upkeep"):
            self.upkeep.used(sent.profile)
        if sent.response and any(name.lower() in ENDING for name, _ in sent.response.headers):
            self.notices.hear(sent)

    @cached_property
    def ages(self) -> Ages:
        """How old secrets are."""
        from desktop_app.core.rotation.ages import Ages

        days = self.settings.rotation_days
        return Ages(self.tokens, self.client_secrets, self.registrations, self.clock, days)

    @cached_property
    def rotation(self) -> SecretRotation:
        """Changes whatever secret a connection has."""
        from desktop_app.core.rotation.secret import SecretRotation

        return SecretRotation(
            self.tokens, self.client_secrets, self.registrations, self.client_rotation, self.key_rotation
        )

    @cached_property
    def client_rotation(self) -> ClientRotation:
        """Changes secrets of clients."""
        from desktop_app.core.rotation.clients import ClientRotation

        return ClientRotation(self.servers, self.registrations, self.client_secrets, self.profiles, self.clock)

    @cached_property
    def key_rotation(self) -> KeyRotation:
        """Changes API keys and tokens that were brought."""
        from desktop_app.core.rotation.keys import Given, KeyRotation

        async def send(profile: ProviderProfile, request: Request, tokens: TokenSet) -> Response:
            return await self._api(Given(tokens)).send(profile, request, send_anyway=True)

        return KeyRotation(self.tokens, self.servers, self.find_catalog, send, self.clock)

    async def aclose(self) -> None:
        """Let what was heard be written, and close the floors below."""
        if self._made("notices"):
            await self.notices.aclose()
        await super().aclose()
