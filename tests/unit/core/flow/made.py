"""Exchanges and flows made by hand."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from desktop_app.core.flow.message import Flow, Kind, Message, Part
from desktop_app.core.transport.exchange import Body, Exchange

ISSUER = "https://id.example.com"
REDIRECT = "http://127.0.0.1:51763/callback"
TOKEN = "at-Qm9vbTEyMzQ1Njc4OTAxMjM0NTY3ODkw"
REFRESH = "rt-Qm9vbTEyMzQ1Njc4OTAxMjM0NTY3ODkw"


def exchange(
    url: str,
    *,
    method: str = "GET",
    form: Mapping[str, str] | None = None,
    json_body: Any = None,
    headers: Mapping[str, str] | None = None,
    status: int = 200,
    answer: Any = None,
    answer_headers: Mapping[str, str] | None = None,
    answer_type: str = "application/json",
) -> Exchange:
    """An exchange as the transport tells of it; with a form or JSON to send it is a POST."""
    sent, kind = b"", ""
    if form is not None:
        sent, kind, method = urlencode(form).encode(), "application/x-www-form-urlencoded", "POST"
    elif json_body is not None:
        sent, kind, method = json.dumps(json_body).encode(), "application/json", "POST"
    back = answer.encode() if isinstance(answer, str) else b"" if answer is None else json.dumps(answer).encode()
    there = {**({"Content-Type": kind} if kind else {}), **(headers or {})}
    here = {**({"Content-Type": answer_type} if back else {}), **(answer_headers or {})}
    return Exchange(method, url, _raw(there), Body.of(sent), 0.02, status, "Said", _raw(here), Body.of(back))


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]


METADATA: dict[str, Any] = {
    "issuer": ISSUER,
    "token_endpoint": f"{ISSUER}/token",
    "response_types_supported": ["code"],
    "code_challenge_methods_supported": ["S256"],
    "authorization_response_iss_parameter_supported": True,
}
ASKED: dict[str, str] = {
    "response_type": "code",
    "client_id": "me",
    "redirect_uri": REDIRECT,
    "scope": "openid read",
    "state": "‹S1:43›",
    "code_challenge": "abc",
    "code_challenge_method": "S256",
}
RETURNED: dict[str, str] = {"code": "‹C1:43›", "state": "‹S1:43›", "iss": ISSUER}
FORM: dict[str, str] = {
    "grant_type": "authorization_code",
    "code": "‹C1:43›",
    "redirect_uri": REDIRECT,
    "code_verifier": "‹V1:86›",
    "client_id": "me",
}
ANSWER: dict[str, Any] = {
    "access_token": "‹A1:40›",
    "token_type": "Bearer",
    "refresh_token": "‹R1:40›",
    "scope": "openid read",
}
FINDINGS: dict[str, str] = {"audience": "pass", "nonce": "pass", "binding": "warn"}


def changed(members: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """`members` with `changes`; a value of None takes one away."""
    return {name: value for name, value in {**members, **changes}.items() if value is not None}


def form_part(form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Part:
    """A form as it is kept."""
    body = "&".join(f"{name}={value}" for name, value in form.items())
    return Part(tuple((headers or {}).items()), body, "application/x-www-form-urlencoded", len(body))


def json_part(value: Any) -> Part:
    """JSON as it is kept."""
    body = json.dumps(value, ensure_ascii=False)
    return Part(body=body, media_type="application/json", size=len(body))


class Story:
    """A good sign-in with the code grant; a test changes what it is about and asks for the `flow`."""

    def __init__(self) -> None:
        self.metadata, self.asked, self.returned = dict(METADATA), dict(ASKED), dict(RETURNED)
        self.form, self.answer, self.findings = dict(FORM), dict(ANSWER), dict(FINDINGS)
        self.headers: dict[str, str] = {}
        self.returned_to = REDIRECT
        self.token_status = 200
        self.more: list[Message] = []
        self.without: set[Kind] = set()
        self.about: dict[str, Any] = {}

    def renewed(self, sent: str, got: str | None) -> None:
        """The token was renewed: `sent` is the refresh token that was spent, `got` the new one."""
        answer = changed(ANSWER, {"access_token": "‹A2:40›", "refresh_token": got})
        form = form_part({"grant_type": "refresh_token", "refresh_token": sent})
        self.more.append(_message("renewal", 9, status=200, request=form, response=json_part(answer)))

    def ignored(self, reason: str) -> None:
        """Something else arrived at the listener."""
        self.more.append(_message("ignored", 2, problem=reason))

    def flow(self) -> Flow:
        """What was kept of it."""
        findings = [{"name": name, "result": result, "detail": name} for name, result in self.findings.items()]
        query, back = form_part(self.asked).body, form_part(self.returned).body
        messages = [
            _message("server_metadata", 0, url=f"{ISSUER}/.well-known/openid-configuration", status=200,
                     response=json_part(self.metadata)),
            _message("browser", 1, url=f"{ISSUER}/authorize?{query}"),
            _message("consent", 1, url=f"{ISSUER}/authorize"),
            _message("callback", 5, url=f"{self.returned_to}?{back}"),
            _message("token", 6, method="POST", url=f"{ISSUER}/token", status=self.token_status,
                     request=form_part(self.form, self.headers), response=json_part(self.answer)),
            _message("verification", 7, response=json_part(findings)),
            *self.more,
        ]  # fmt: skip
        kept = tuple(message for message in messages if message.kind not in self.without)
        good = Flow(id=1, profile="shop", grant="authorization_code", started=1000.0, ended=1007.0,
                    outcome="signed_in", messages=kept, count=len(kept))  # fmt: skip
        return replace(good, **self.about)


def _message(kind: Kind, at: float, **values: Any) -> Message:
    return Message(kind=kind, at=1000.0 + at, **{"duration": 0.04, "method": "GET", **values})
