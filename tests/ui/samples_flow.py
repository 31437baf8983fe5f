"""Sample sign-ins for pictures and tests of the flow view: the one of the design's picture, and others."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import UserFacing
from desktop_app.core.flow.message import Flow, Kind, Message, Part
from desktop_app.ui.flow.services import FlowServices
from tests.ui.samples import ISSUED, ISSUER, NOW

REDIRECT = "http://127.0.0.1:51763/callback"
API = f"{ISSUER}/v1"
METADATA: dict[str, Any] = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/authorize",
    "token_endpoint": f"{ISSUER}/token",
    "response_types_supported": ["code"],
    "code_challenge_methods_supported": ["S256"],
    "authorization_response_iss_parameter_supported": True,
    "dpop_signing_alg_values_supported": ["ES256"],
}
_FORM_HEADERS = (("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"))


def _message(kind: Kind, at: float, **values: Any) -> Message:
    return Message(kind=kind, at=ISSUED + at, **{"method": "GET", "reason": "OK", **values})


def _json(value: Any) -> Part:
    body = json.dumps(value, ensure_ascii=False)
    return Part((("Content-Type", "application/json"),), body, "application/json", len(body))


def _form(text: str) -> Part:
    return Part(_FORM_HEADERS, text, "application/x-www-form-urlencoded", len(text))


_CHECKS = [
    {"name": name, "result": result, "detail": detail}
    for name, result, detail in (
        ("signature", "pass", "RS256, key sandbox-2026-11"),
        ("issuer", "pass", f"Exactly {ISSUER}"),
        ("audience", "pass", "Names this API"),
        ("expiry", "pass", "59 min 59 s left"),
        ("nonce", "pass", "The ID token carries the value this app sent"),
        ("scope", "pass", "Everything that was asked for was granted"),
        ("binding", "warn", "Bearer: anyone holding it can use it"),
    )
]
_TOKENS = {
    "access_token": "‹A1:883›", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "‹R1:47›",
    "id_token": "‹I1:1006›", "scope": "projects:read projects:write ai:generate",
}  # fmt: skip
_ASKED = (
    f"response_type=code&client_id=framer-desk&redirect_uri={REDIRECT}&scope=projects:read+projects:write+ai:generate"
    "&state=‹S1:43›&nonce=‹N1:43›&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    f"&code_challenge_method=S256&resource={API}"
)
_EXCHANGE = (
    f"grant_type=authorization_code&code=‹C1:43›&code_verifier=‹V1:64›&redirect_uri={REDIRECT}&client_id=framer-desk"
    f"&resource={API}"
)

BEFORE = (
    _message("resource_metadata", 0, url=f"{ISSUER}/.well-known/oauth-protected-resource", status=200, duration=0.02,
             response=_json({"resource": API, "authorization_servers": [ISSUER]})),
    _message("server_metadata", 0.041, url=f"{ISSUER}/.well-known/oauth-authorization-server", status=200,
             duration=0.02, response=_json(METADATA)),
    _message("registration", 0.078, url=f"{ISSUER}/register", method="POST", status=201, reason="Created",
             duration=0.015, request=_json({"redirect_uris": [REDIRECT]}),
             response=_json({"client_id": "framer-desk"})),
)  # fmt: skip
BROWSER = (
    _message("browser", 0.096, url=f"{ISSUER}/authorize?{_ASKED}"),
    _message("consent", 0.3, url=f"{ISSUER}/authorize", duration=5.9),
    _message("callback", 6.2, url=f"{REDIRECT}?code=‹C1:43›&state=‹S1:43›&iss={ISSUER}"),
)
AFTER = (
    _message("token", 6.21, url=f"{ISSUER}/token", method="POST", status=200, duration=0.038, request=_form(_EXCHANGE),
             response=_json(_TOKENS)),
    _message("keys", 6.26, url=f"{ISSUER}/jwks.json", status=200, duration=0.004,
             response=_json({"keys": [{"kty": "EC", "crv": "P-256", "x": "cE7K0v7u", "y": "8fN8GwPa"}]})),
    _message("verification", 6.3, method="", reason="", response=_json(_CHECKS)),
    _message("api", 6.38, url=f"{API}/me", status=200, duration=0.012, response=_json({"name": "Ada Lindqvist"})),
)  # fmt: skip


def renewal(got: str) -> Message:
    """The token was renewed; `got` is the label of the refresh token that came."""
    answer = {**_TOKENS, "access_token": "‹A2:883›", "refresh_token": got}
    form = "grant_type=refresh_token&refresh_token=‹R1:47›&client_id=framer-desk"
    return _message("renewal", 400, url=f"{ISSUER}/token", method="POST", status=200, duration=0.021,
                    request=_form(form), response=_json(answer))  # fmt: skip


def signed_in(**changes: Any) -> Flow:
    """The sign-in of the picture."""
    messages = (*BEFORE, *BROWSER, *AFTER)
    made = Flow(id=3, profile="sandbox", grant="authorization_code", started=ISSUED, ended=ISSUED + 6.4,
                outcome="signed_in", issuer=ISSUER, account="ada@sandbox.local", messages=messages)  # fmt: skip
    made = replace(made, **changes)
    return replace(made, count=len(made.messages))


def failed() -> Flow:
    """The server refused the code."""
    refused = replace(AFTER[0], status=400, reason="Bad Request", response=_json({"error": "invalid_grant"}))
    return signed_in(
        id=2, started=ISSUED - 80_000, ended=ISSUED - 79_993, outcome="failed", code="invalid_grant",
        problem="The sign-in server did not accept the one-time code.", remedy="Sign in again.",
        server_words="The code is unknown or was used.", account="",
        messages=tuple(replace(m, at=m.at - 80_000) for m in (*BEFORE, *BROWSER, refused)),
    )  # fmt: skip


def running() -> Flow:
    """The browser is open."""
    return signed_in(outcome="running", ended=None, account="", messages=(*BEFORE, BROWSER[0]))


@dataclass
class FlowWorld:
    """Sign-ins without a disk. Change them, then say which connection `changed`."""

    flows: list[Flow] = field(default_factory=lambda: [signed_in(), failed()])
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    running: set[int] = field(default_factory=set)
    listeners: list[Callable[[str], None]] = field(default_factory=list)
    renewed: list[str] = field(default_factory=list)
    bound: list[str] = field(default_factory=list)
    saved: dict[str, str] = field(default_factory=dict)
    problem: UserFacing | None = None

    def changed(self, name: str = "sandbox") -> None:
        """Tell whoever listens."""
        for listener in list(self.listeners):
            listener(name)

    def services(self) -> FlowServices:
        """The functions that the page calls."""
        return FlowServices(
            clock=self.clock, recent=self._recent, load=self._load, runs=self.running.__contains__, watch=self._watch,
            renew=self._renew, turn_on_dpop=self._bind, can_change=lambda name: name != "harbor", save=self._save,
        )  # fmt: skip

    async def _recent(self, name: str) -> list[Flow]:
        if self.problem:
            raise self.problem
        return [replace(flow, messages=()) for flow in self.flows if flow.profile == name]

    async def _load(self, flow: int) -> Flow | None:
        return next((each for each in self.flows if each.id == flow), None)

    def _watch(self, listener: Callable[[str], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    async def _renew(self, name: str) -> None:
        self.renewed.append(name)

    async def _bind(self, name: str) -> None:
        self.bound.append(name)

    async def _save(self, path: Path, text: str) -> None:
        self.saved[str(path)] = text
