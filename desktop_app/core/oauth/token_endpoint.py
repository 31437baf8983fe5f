"""The token endpoint: a grant goes in, tokens come out (RFC 6749 sections 4.1.3, 4.4.2, 5 and 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core import address
from desktop_app.core.errors import ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import answers, dpop
from desktop_app.core.oauth.client import Client
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import Secret, mask_text
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import Route

KNOWN = frozenset({"access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token"})


@dataclass(frozen=True, slots=True)
class TokenResponse:
    """A successful answer (section 5.1). `scopes` None: absent, so as requested. `expires_in` None: unknown."""

    access_token: Secret
    token_type: str
    expires_in: float | None
    refresh_token: Secret | None
    scopes: tuple[str, ...] | None
    id_token: Secret | None
    extra: Mapping[str, Any] = field(default_factory=dict)


class TokenEndpoint:
    """Talks to one server's token endpoint as one client, with a proof of possession where there is a prover."""

    def __init__(
        self,
        transport: Transport,
        metadata: ServerMetadata,
        client: Client,
        route: Route,
        prover: dpop.Prover | None = None,
    ) -> None:
        self._transport = transport
        self._metadata = metadata
        self._client = client
        self._route = route
        self._prover = prover

    async def exchange(self, code: Secret, verifier: Secret, redirect_uri: str, resource: str = "") -> TokenResponse:
        """Swap the one-time code for tokens (section 4.1.3 with RFC 7636 section 4.5). Raises as `ask`."""
        form = {
            "grant_type": "authorization_code",
            "code": code.reveal(),
            "redirect_uri": redirect_uri,
            "code_verifier": verifier.reveal(),
        }
        return await self.ask(form, resource=resource)

    async def refresh(
        self, refresh_token: Secret, scopes: tuple[str, ...] | None = None, resource: str = ""
    ) -> TokenResponse:
        """New tokens for a refresh token (section 6); `scopes` asks for a narrower token. Raises as `ask`."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token.reveal()}
        return await self.ask(form, scopes=scopes or (), resource=resource)

    async def ask(
        self,
        form: Mapping[str, str],
        *,
        scopes: tuple[str, ...] = (),
        resource: str = "",
        grant: str = "authorization_code",
    ) -> TokenResponse:
        """Send a token request: `form` with scopes and resource (RFC 8707) where given. `grant` chooses the words.

        Raises SignInFailed with the words of the server's error, ProtocolProblem for an answer that can't be used,
        NetworkProblem without one.
        """
        url = self._metadata.require("token_endpoint")
        more = {"scope": " ".join(scopes), "resource": resource}
        whole = {**form, **{name: value for name, value in more.items() if value}}
        sent: list[Secret] = []

        async def send(proof: dict[str, str]) -> Answer:
            # Authenticated anew each time: a client assertion is good once (RFC 7523 section 3).
            headers, body = self._client.authenticate(whole)
            sent[:] = answers.secrets_in(body)
            headers = {"Accept": "application/json", **headers, **proof}
            return await self._transport.fetch("POST", url, route=self._route, headers=headers, data=body)

        answer = await dpop.proven(self._prover, url, send, lambda prover: {"DPoP": prover.proof("POST", url)})
        return parse_answer(answer, sent=sent, grant=grant)


def parse_answer(answer: Answer, *, sent: Sequence[Secret] = (), grant: str = "authorization_code") -> TokenResponse:
    """The tokens in the token endpoint's answer. Raises as `answers.members`, and ProtocolProblem without a token."""
    return _tokens(answers.members(answer, "token", sent=sent, grant=grant), address.authority(answer.url))


def _tokens(members: Mapping[str, Any], host: str) -> TokenResponse:
    access_token = answers.secret(members.get("access_token"))
    token_type = members.get("token_type")
    if access_token is None:
        raise ProtocolProblem(
            "token_missing",
            tr("{host} answered without a usable {member}.", host=host, member="access_token"),
            tr("Check token_endpoint, and report it to the provider."),
        )
    if not isinstance(token_type, str) or token_type.lower() not in ("bearer", "dpop"):
        kind = mask_text(repr(token_type))[:40] if token_type else tr("no type")
        raise ProtocolProblem(
            "token_type",
            tr("{host} gave a token of {kind}, which can't be used safely.", host=host, kind=kind),
            tr("Ask the provider for Bearer tokens."),
        )
    return TokenResponse(
        access_token=access_token,
        token_type=token_type,
        expires_in=answers.seconds(members.get("expires_in")),
        refresh_token=answers.secret(members.get("refresh_token")),
        scopes=_scopes(members.get("scope")),
        id_token=answers.secret(members.get("id_token")),
        extra={name: value for name, value in members.items() if name not in KNOWN},
    )


def _scopes(value: object) -> tuple[str, ...] | None:
    """`scope` as its words, each once. Some servers send a list of texts; anything else counts as absent."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = " ".join(value)
    return tuple(dict.fromkeys(value.split())) if isinstance(value, str) else None
