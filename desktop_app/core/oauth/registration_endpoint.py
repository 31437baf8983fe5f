"""Registering this app at a sign-in server (RFC 7591); reading, changing and ending a registration (RFC 7592)."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.core import address
from desktop_app.core.clock import Clock
from desktop_app.core.errors import NetworkProblem, ProtocolProblem, SignInFailed
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import answers, signing_keys
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.oauth.registration import WITH_KEY, Registration, client_metadata, with_key
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import Route

REFUSED = ("invalid_client_metadata", "invalid_redirect_uri")
YEAR_9999 = 253_402_300_799


@dataclass(frozen=True, slots=True)
class RegistrationEndpoint:
    """The registration endpoint of one server, and the addresses where its registrations are managed."""

    transport: Transport
    server: ServerMetadata
    route: Route
    clock: Clock

    async def register(self, profile: ProviderProfile, initial_token: Secret | None = None) -> Registration:
        """Register this app for `profile`. initial_token: for servers that ask for one (RFC 7591 section 3).

        A client that is to prove itself with a key gets one of its own. Raises DiscoveryProblem `endpoint_missing`,
        SignInFailed with the server's refusal, ProtocolProblem for an answer that can't be used, NetworkProblem without
        one, ProfileProblem where the server takes no key that we can make.
        """
        url = self.server.require("registration_endpoint")
        described = client_metadata(profile, self.server)
        key = None
        if described["token_endpoint_auth_method"] == WITH_KEY:
            listed = self.server.listed("token_endpoint_auth_signing_alg_values_supported")
            key = await asyncio.to_thread(signing_keys.made, listed)
            described = with_key(described, key)
        try:
            members = await self._ask("POST", url, described, initial_token)
        except SignInFailed as refusal:
            # Some servers refuse a scope that belongs to the API and not to them; the rest they would take.
            if refusal.code not in REFUSED or described.pop("scope", None) is None:
                raise
            members = await self._ask("POST", url, described, initial_token)
        made = self._read(members, described, None)
        return replace(made, key=key.seal()) if key and made.method == WITH_KEY else made

    async def read(self, kept: Registration) -> Registration:
        """`kept` as the server has it now (RFC 7592 section 2.1). Raises as `register`."""
        members = await self._ask("GET", _managed(kept), None, kept.management_token)
        return self._read(members, {}, kept)

    async def update(self, kept: Registration, profile: ProviderProfile) -> Registration:
        """Put what `profile` needs in place of what was registered (RFC 7592 section 2.2). Raises as `register`."""
        described = {**client_metadata(profile, self.server), "client_id": kept.client_id}
        described["token_endpoint_auth_method"] = kept.method
        if kept.secret:
            described["client_secret"] = kept.secret.reveal()
        if key := kept.signing_key():
            described = with_key(described, key)
        members = await self._ask("PUT", _managed(kept), described, kept.management_token)
        return self._read(members, described, kept)

    async def renew(self, kept: Registration, profile: ProviderProfile) -> Registration:
        """Ask for another secret, or leave another key, in place of the kept one (RFC 7592 section 2.2).

        Whether there is another secret is up to the server: what comes back may have the old one. Raises as `register`.
        """
        described = {**client_metadata(profile, self.server), "client_id": kept.client_id}
        described["token_endpoint_auth_method"] = kept.method
        key = None
        if kept.key:
            listed = self.server.listed("token_endpoint_auth_signing_alg_values_supported")
            key = await asyncio.to_thread(signing_keys.made, listed)
            described = with_key(described, key)
        members = await self._ask("PUT", _managed(kept), described, kept.management_token)
        changed = self._read(members, described, kept)
        if key is None and changed.secret == kept.secret:
            return changed
        return replace(changed, key=key.seal() if key else changed.key, renewed_at=self.clock.now())

    async def delete(self, kept: Registration) -> None:
        """End the registration at the server (RFC 7592 section 2.3). Raises as `register`."""
        await self._ask("DELETE", _managed(kept), None, kept.management_token)

    async def _ask(self, method: str, url: str, body: dict[str, Any] | None, token: Secret | None) -> dict[str, Any]:
        headers = {"Accept": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token.reveal()}"
        answer = await self.transport.fetch(method, url, route=self.route, headers=headers, json=body)
        if method == "DELETE" and answer.status in (200, 204):
            return {}
        return _members(answer, managed=method != "POST")

    def _read(self, members: Mapping[str, Any], asked: Mapping[str, Any], kept: Registration | None) -> Registration:
        """The registration in an answer (RFC 7591 section 3.2.1); what the server leaves out is as it was asked."""
        said = {**asked, **members}
        client_id = answers.secret(members.get("client_id"))
        if client_id is None or len(client_id) > 2000:
            raise ProtocolProblem(
                "registration_unusable",
                tr("{issuer} registered this app and gave it no client ID.", issuer=self.server.issuer),
                tr("Report it to the provider, or register an app by hand."),
            )
        secret = answers.secret(members.get("client_secret")) or (kept.secret if kept else None)
        expires = _expiry(members.get("client_secret_expires_at"))
        uri, token = self._management(members, kept)
        method = "client_secret_basic" if secret else "none"
        return Registration(
            issuer=self.server.issuer,
            client_id=client_id.reveal(),
            method=_text(said, "token_endpoint_auth_method") or method,
            asked_method=_text(asked, "token_endpoint_auth_method") or (kept.asked_method if kept else ""),
            redirect_uris=_both(asked, members, "redirect_uris", kept.redirect_uris if kept and not asked else ()),
            grant_types=_both(asked, members, "grant_types", kept.grant_types if kept and not asked else ()),
            scope=_text(said, "scope"),
            at=kept.at if kept else self.clock.now(),
            secret=secret,
            secret_expires_at=expires if "client_secret" in members else kept.secret_expires_at if kept else None,
            management_uri=uri,
            management_token=token,
            key=kept.key if kept else None,
            renewed_at=kept.renewed_at if kept else None,
        )

    def _management(self, members: Mapping[str, Any], kept: Registration | None) -> tuple[str, Secret | None]:
        """Where and with what it is managed. A server that hands out only one of the two can't be asked."""
        uri = _text(members, "registration_client_uri") or (kept.management_uri if kept else "")
        token = answers.secret(members.get("registration_access_token")) or (kept.management_token if kept else None)
        if not uri or not token:
            return "", None
        return address.require_secure(uri), token


def _managed(kept: Registration) -> str:
    if kept.management_uri:
        return kept.management_uri
    raise ProtocolProblem(
        "registration_unmanaged",
        tr("{issuer} offers no way to change a registration.", issuer=kept.issuer),
        tr("Change it in the provider's developer pages, if it has any."),
    )


def _members(answer: Answer, *, managed: bool) -> dict[str, Any]:
    """The members of a successful answer; every way to fail has its own words."""
    host = address.authority(answer.url)
    found = answer.json_object()
    error = OAuthError.parse(found) if found is not None else None
    if answer.status in (401, 403) and (error is None or error.code not in REFUSED):
        raise _unwelcome(host, answer.status, managed)
    if error:
        raise sign_in_failed(error, "registration")
    if answer.status >= 500 or answer.status == 429:
        raise NetworkProblem(
            "server_unavailable",
            tr("{host} has a problem of its own ({status}).", host=host, status=answer.status),
            tr("Try again in a moment."),
        )
    if found is None or not 200 <= answer.status < 300:
        raise ProtocolProblem(
            "registration_unusable",
            tr("{host} answered the registration with something that can't be used (status {status}).",
               host=host, status=answer.status),
            tr("Register an app by hand in the provider's developer pages, then set client_id."),
            detail=answers.excerpt(answer),
        )  # fmt: skip
    return found


def _unwelcome(host: str, status: int, managed: bool) -> SignInFailed:
    if managed:
        return SignInFailed(
            "registration_gone",
            tr("{host} no longer knows this registration ({status}).", host=host, status=status),
            tr("Register anew: framer-desk register PROFILE --again"),
        )
    return SignInFailed(
        "registration_token",
        tr("{host} registers only apps that bring a token for it ({status}).", host=host, status=status),
        tr("Get an initial access token there, then: framer-desk register PROFILE --token-stdin"),
    )


def _expiry(value: object) -> float | None:
    """`client_secret_expires_at`, seconds since the epoch; 0 means never (RFC 7591 section 3.2.1)."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if 0 < value < YEAR_9999 else None


def _both(asked: Mapping[str, Any], said: Mapping[str, Any], name: str, kept: tuple[str, ...]) -> tuple[str, ...]:
    """What was asked for and what the server says. Both count: some servers spell what they take differently."""
    return tuple(dict.fromkeys((*kept, *_texts(asked.get(name)), *_texts(said.get(name)))))


def _text(members: Mapping[str, Any], name: str) -> str:
    value = members.get(name)
    return value if isinstance(value, str) and value.isprintable() and len(value) <= 20_000 else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value[:50] if isinstance(one, str)) if isinstance(value, list) else ()
