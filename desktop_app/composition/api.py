"""Requests to APIs: sending them, what they may need, and the operations that an API describes."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.composition.tokens import Tokens

if TYPE_CHECKING:
    from desktop_app.core.api.access import Access, Renews
    from desktop_app.core.api.catalog import Catalog
    from desktop_app.core.api.catalog_store import CatalogStore
    from desktop_app.core.api.client import ApiClient
    from desktop_app.core.api.cookies import AccountCookies, CookieJars
    from desktop_app.core.api.description_choice import DescriptionChoices
    from desktop_app.core.api.limiting.limiter import Limiter
    from desktop_app.core.api.remembering import Sent
    from desktop_app.core.api.validity import Validity
    from desktop_app.core.api.websocket import WebSockets
    from desktop_app.core.providers.profile import ProviderProfile
    from desktop_app.core.tokens.token import TokenSet


class Api(Tokens):
    """The one path that requests take, and what stands beside it."""

    @cached_property
    def api(self) -> ApiClient:
        """Sends requests."""
        return self._api(self.renewer)

    def _api(self, renewer: Renews) -> ApiClient:
        from desktop_app.core.api.client import ApiClient

        return ApiClient(
            transport=self.transport,
            access=self._access(renewer),
            clock=self.clock,
            limiter=self.limiter,
            bodies=self.paths.cache / "bodies",
            cookies=self._cookies_of,
            remember=self._remember,
        )

    @cached_property
    def websockets(self) -> WebSockets:
        """Opens WebSockets."""
        from desktop_app.core.api.websocket import WebSockets

        return WebSockets(self.transport, self._access(self.renewer), self.clock, self.limiter, self._remember)

    def _access(self, renewer: Renews) -> Access:
        from desktop_app.core.api.access import Access

        return Access(
            reach=self._reach,
            renewer=renewer,
            find_catalog=self.find_catalog,
            catalog_at_hand=self._catalog_at_hand,
            proof_keys=self.proof_keys,
            validity=self.validity,
        )

    def _remember(self, sent: Sent) -> None:
        from desktop_app.core.api import counting, remembering

        for row in counting.rows(sent, os.getpid()):
            self.usage_recorder.record(row)
        if not sent.stopped and self.settings.history != "off":
            remembering.into(self.history_recorder, answers=self.settings.history == "answers")(sent)

    @cached_property
    def limiter(self) -> Limiter:
        """Whose turn it is, where APIs limit how much they are asked."""
        from desktop_app.core.api.limiting.limiter import Limiter

        return Limiter(self.paths.limits, self.clock)

    @cached_property
    def validity(self) -> Validity:
        """Checks tokens before they are used."""
        from desktop_app.core.api.validity import Validity

        return Validity(
            reach=self._reach,
            renew=self.renewer.refresh,
            signatures=self._signatures,
            limiter=self.limiter,
            clock=self.clock,
            note=self.note,
        )

    @cached_property
    def descriptions(self) -> DescriptionChoices:
        """Where people say that the descriptions of their APIs are."""
        from desktop_app.core.api.description_choice import DescriptionChoices

        return DescriptionChoices(self.paths.data / "descriptions")

    @cached_property
    def catalogs(self) -> CatalogStore:
        """Operations of APIs."""
        from desktop_app.core.api.catalog_store import CatalogStore

        return CatalogStore(self.transport, self.clock, self.paths.cache, self.descriptions)

    @cached_property
    def cookies(self) -> CookieJars:
        """What APIs asked to be remembered by."""
        from desktop_app.core.api.cookies import CookieJars

        return CookieJars(lambda: self.vault)

    # A request rarely needs these: they, and all that they import, are made when it does.

    def _cookies_of(self, tokens: TokenSet) -> AccountCookies:
        return self.cookies.of(tokens)

    async def find_catalog(self, profile: ProviderProfile) -> Catalog | None:
        """The operations of the API, None where nothing describes them; nothing is loaded to find that out."""
        described = profile.openapi_url or self.descriptions.has(profile.name)
        return await self.catalogs.find(profile) if described else None

    def _catalog_at_hand(self, profile: ProviderProfile) -> Catalog | None:
        return self.catalogs.at_hand(profile) if self._made("catalogs") else None

    async def aclose(self) -> None:
        """Let what is being kept be kept, and close the floors below."""
        if self._made("catalogs"):
            await self.catalogs.aclose()
        if self._made("validity"):
            await self.validity.aclose()
        if self._made("limiter"):
            self.limiter.close()
        await super().aclose()
