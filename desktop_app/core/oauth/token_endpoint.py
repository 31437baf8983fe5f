"""The token endpoint: a code or a refresh token goes in, tokens come out (RFC 6749 sections 4.1.3, 5 and 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote_plus

from desktop_app.core import address
from desktop_app.core.errors import ProtocolProblem, SignInFailed
from desktop_app.core.i18n import tr
from desktop_app.core.oauth.client import Client
from desktop_app.core.oauth.problems import OAuthError, sign_in_failed
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.redact import MASK, SENSITIVE_NAMES, Secret, mask_text
from desktop_app.core.transport import Answer, Route, Transport

KNOWN = frozenset({"access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token"})
FIFTY_YEARS = 50 * 365 * 86400


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
    """Talks to one server's token endpoint as one client."""

    def __init__(self, transport: Transport, metadata: ServerMetadata, client: Client, route: Route) -> None:
        self._transport = transport
        self._metadata = metadata
        self._client = client
        self._route = route

    async def exchange(self, code: Secret, verifier: Secret, redirect_uri: str, resource: str = "") -> TokenResponse:
        """Swap the one-time code for tokens (section 4.1.3 with RFC 7636 section 4.5).

        Raises SignInFailed with the words of the server's error, ProtocolProblem for an answer that can't be used,
        NetworkProblem without one.
        """
        form = {
            "grant_type": "authorization_code",
            "code": code.reveal(),
            "redirect_uri": redirect_uri,
            "code_verifier": verifier.reveal(),
        }
        return await self._ask({**form, **({"resource": resource} if resource else {})})

    async def refresh(
        self, refresh_token: Secret, scopes: tuple[str, ...] | None = None, resource: str = ""
    ) -> TokenResponse:
        """New tokens for a refresh token (section 6); `scopes` asks for a narrower token. Raises as `exchange`."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token.reveal()}
        if scopes is not None:
            form["scope"] = " ".join(scopes)
        return await self._ask({**form, **({"resource": resource} if resource else {})})

    async def _ask(self, form: dict[str, str]) -> TokenResponse:
        url = self._metadata.require("token_endpoint")
        headers, form = self._client.authenticate(form)
        headers["Accept"] = "application/json"
        answer = await self._transport.fetch("POST", url, route=self._route, headers=headers, data=form)
        return parse_answer(answer, sent=[Secret(form[name]) for name in SENSITIVE_NAMES & form.keys()])


def parse_answer(answer: Answer, *, sent: Sequence[Secret] = ()) -> TokenResponse:
    """The tokens in the token endpoint's answer. Raises SignInFailed or ProtocolProblem, with what was wrong.

    `sent`: what the request held; a server that repeats it in its complaint does not make us show it.
    """
    if not _succeeded(answer):
        answer = replace(answer, content=_without(answer.content, sent))
    host = address.authority(answer.url)
    if 300 <= answer.status < 400:
        raise ProtocolProblem(
            "token_redirect",
            tr("{host} answered the token request with a redirect ({status}), so nothing was sent on.",
               host=host, status=answer.status),
            tr("Check token_endpoint. A token endpoint that redirects would give your code to another place."),
        )  # fmt: skip
    members = answer.json_object()
    if members is not None and (error := OAuthError.parse(members)):
        raise sign_in_failed(error)
    if answer.status >= 500:
        raise SignInFailed(
            "token_server_error",
            tr("The sign-in server had a problem ({status}) and gave no token.", status=answer.status),
            tr("Try again in a moment."),
            detail=_excerpt(answer),
        )
    if members is None:
        raise ProtocolProblem(
            "token_not_json",
            tr("{host} answered the token request with something that is not JSON (status {status}).",
               host=host, status=answer.status),
            tr("Check token_endpoint; it may lead to a web page."),
            detail=_excerpt(answer),
        )  # fmt: skip
    if not _succeeded(answer):
        raise SignInFailed(
            "token_refused",
            tr("The sign-in server gave no token ({status}) and did not say why.", status=answer.status),
            tr("Check the client ID and the redirect address at the provider."),
            detail=_excerpt(answer),
        )
    return _tokens(members, host)


def _succeeded(answer: Answer) -> bool:
    return 200 <= answer.status < 300


def _without(content: bytes, secrets: Sequence[Secret]) -> bytes:
    for secret in secrets:
        for form in {secret.reveal(), quote_plus(secret.reveal())} - {""}:
            content = content.replace(form.encode(), MASK.encode())
    return content


def _tokens(members: Mapping[str, Any], host: str) -> TokenResponse:
    access_token = _secret(members.get("access_token"))
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
        expires_in=_seconds(members.get("expires_in")),
        refresh_token=_secret(members.get("refresh_token")),
        scopes=_scopes(members.get("scope")),
        id_token=_secret(members.get("id_token")),
        extra={name: value for name, value in members.items() if name not in KNOWN},
    )


def _scopes(value: object) -> tuple[str, ...] | None:
    """`scope` as its words, each once. Some servers send a list of texts; anything else counts as absent."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = " ".join(value)
    return tuple(dict.fromkeys(value.split())) if isinstance(value, str) else None


def _seconds(value: object) -> float | None:
    """`expires_in` as seconds. Servers send numbers as texts, too; what is no sane number counts as unknown."""
    try:
        seconds = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else -1.0
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds <= FIFTY_YEARS else None


def _secret(value: object) -> Secret | None:
    """A token made of the characters that one may have (RFC 6749 appendices A.12 and A.17); no other can be sent."""
    return Secret(value) if isinstance(value, str) and value and value.isascii() and value.isprintable() else None


def _excerpt(answer: Answer) -> str:
    text = " ".join(answer.content[:2000].decode("utf-8", "replace").split())
    return mask_text(f"status {answer.status}, {answer.media_type or 'no content type'}: {text}")[:200]
