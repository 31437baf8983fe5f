"""`Handed`: what an export may say of a connection, and the token only where the person asked for it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop_app.core.api.request import Request
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet


@dataclass(frozen=True, slots=True)
class Handed:
    """One connection to be exported. tokens: those in use. token: the access token when it is to be in there.

    scopes: all that a notebook asks for; empty for what was granted.
    """

    profile: ProviderProfile
    request: Request
    tokens: TokenSet | None = None
    token: Secret | None = None
    scopes: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The whole address of the request. Raises RequestProblem."""
        return self.request.url(self.profile.api_base_url)

    @property
    def valid_until(self) -> str:
        """When the token stops working, in UTC, or words that nobody said so."""
        if self.tokens is None or self.tokens.expires_at is None:
            return tr("an unknown time")
        return f"{datetime.fromtimestamp(self.tokens.expires_at, UTC):%Y-%m-%d %H:%M:%S} UTC"

    @property
    def note(self) -> str:
        """One line for whoever reads the export: until when the token in it works, or how to get one."""
        if self.token is not None:
            return tr("Holds an access token that works until {time}. Keep it to yourself.", time=self.valid_until)
        return tr("Holds no token: {command} runs a program with a fresh one.",
                  command=f"framer-desk exec {self.profile.name} -- COMMAND")  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        """Everything as members of a JSON object; `access_token` is there only when it was asked for."""
        tokens = self.tokens
        expires = tokens.expires_at if tokens else None
        members: dict[str, Any] = {
            "profile": self.profile.name,
            "api_base_url": self.profile.api_base_url,
            "account": (tokens.email or tokens.account) if tokens else None,
            "scopes": list(tokens.scopes) if tokens else [],
            "expires_at": datetime.fromtimestamp(expires, UTC).isoformat() if expires is not None else None,
        }
        if self.token is not None:
            members |= {"token_type": "Bearer", "access_token": self.token.reveal()}
        return members


def portable(tokens: TokenSet) -> Secret:
    """The access token, for other programs. Raises UsageProblem for one that is tied to a key of this computer."""
    if tokens.bound:
        raise UsageProblem(
            "token_bound",
            tr("This token is tied to a key that stays here, so no other program can use it."),
            tr('In a notebook, connect("{profile}") works.', profile=tokens.profile),
        )
    return tokens.access_token
