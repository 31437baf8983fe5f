"""The public keys of sign-in servers (JWK Set, RFC 7517), fetched when needed and kept in memory."""

from dataclasses import dataclass
from typing import Any

from desktop_app.core.clock import Clock
from desktop_app.core.errors import NetworkProblem, ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.reading import ANSWER_LIMIT
from desktop_app.core.transport.route import Route

REFETCH_AFTER = 60.0
"""Seconds between two fetches of one key set, at least: an unknown `kid` asks again, but not more often."""
CANDIDATES = 8
"""How many keys are tried at the most where a token names none."""

_FAMILIES = {"RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}


@dataclass(slots=True)
class _KeySet:
    at: float
    keys: list[dict[str, Any]]


class KeySets:
    """Key sets by their address."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self._transport = transport
        self._clock = clock
        self._sets: dict[str, _KeySet] = {}

    async def candidates(
        self, jwks_uri: str, route: Route, header: dict[str, Any], *, again: bool = False
    ) -> list[dict[str, Any]]:
        """The keys that may have signed a token with this JOSE `header`: right family, right `kid` when it has one.

        again: those given before had not: the server may have changed keys that have no `kid`, or kept its name.
        Raises NetworkProblem or ProtocolProblem when the set can't be had. An empty list: no key fits.
        """
        kept = self._sets.get(jwks_uri)
        found = _fitting(kept.keys, header) if kept else []
        if (again or not found) and (kept is None or self._clock.monotonic() - kept.at >= REFETCH_AFTER):
            kept = _KeySet(self._clock.monotonic(), await self._fetch(jwks_uri, route))
            self._sets[jwks_uri] = kept
            found = _fitting(kept.keys, header)
        return found

    async def published(self, jwks_uri: str, route: Route) -> list[dict[str, Any]]:
        """All keys of the set, fetched now. Raises as `candidates`."""
        kept = self._sets[jwks_uri] = _KeySet(self._clock.monotonic(), await self._fetch(jwks_uri, route))
        return kept.keys

    async def _fetch(self, jwks_uri: str, route: Route) -> list[dict[str, Any]]:
        answer = await self._answer(jwks_uri, route)
        document = answer.json_object() if answer.status == 200 else None
        keys = document.get("keys") if document else None
        if answer.status >= 500:
            raise NetworkProblem("keys_unavailable", tr("The server's keys could not be fetched."), tr("Try again."))
        if not isinstance(keys, list):
            raise ProtocolProblem(
                "keys_broken",
                tr("{url} holds no key set.", url=jwks_uri),
                tr("Check jwks_uri, and report it to the provider."),
            )
        return [key for key in keys if isinstance(key, dict)]

    async def _answer(self, jwks_uri: str, route: Route) -> Answer:
        try:
            return await self._transport.fetch(
                "GET", jwks_uri, route=route, headers={"Accept": "application/json"}, redirects=3
            )
        except NetworkProblem as problem:
            if problem.code != "answer_too_large":
                raise
            raise ProtocolProblem(
                "keys_too_many",
                tr("{url} holds more keys than a sign-in server needs (over {limit} KB), so they were not read.",
                   url=jwks_uri, limit=ANSWER_LIMIT >> 10),
                tr("Check jwks_uri, and report it to the provider."),
            ) from problem  # fmt: skip


def _fitting(keys: list[dict[str, Any]], header: dict[str, Any]) -> list[dict[str, Any]]:
    family, kid = _FAMILIES.get(str(header.get("alg", ""))[:2], ""), header.get("kid")
    return [
        key
        for key in keys
        if key.get("kty") == family
        and key.get("use", "sig") == "sig"
        and (kid is None or key.get("kid") == kid)
        and key.get("alg", header.get("alg")) == header.get("alg")
    ][:CANDIDATES]
