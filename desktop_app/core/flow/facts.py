"""`Facts`: what was observed in a flow, taken from its masked messages. What was not observed is None or empty."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qsl

from desktop_app.core.flow.message import Flow, Message, Part

CODE_GRANT = "authorization_code"


@dataclass(frozen=True, slots=True)
class Facts:
    """Members of messages hold labels in place of secrets; equal labels are equal secrets.

    metadata: what the server says of itself. asked: the authorization request, `pushed` when the browser carried a
    reference only (RFC 9126). returned: the answer that the browser brought. token: the message that asked for the
    tokens, with its form and its answer. renewals: form and answer of each that succeeded. findings: result and
    detail of the checks of the tokens by their names.
    """

    flow: Flow
    metadata: Mapping[str, Any] = field(default_factory=dict)
    asked: Mapping[str, str] | None = None
    pushed: bool = False
    returned: Mapping[str, str] | None = None
    returned_to: str = ""
    ignored: tuple[str, ...] = ()
    token: Message | None = None
    form: Mapping[str, str] = field(default_factory=dict)
    answer: Mapping[str, Any] = field(default_factory=dict)
    renewals: tuple[tuple[Mapping[str, str], Mapping[str, Any]], ...] = ()
    findings: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, flow: Flow) -> Self:
        """What `flow` shows."""

        def last(*kinds: str) -> Message | None:
            return next((message for message in reversed(flow.messages) if message.kind in kinds), None)

        browser, pushed, callback = last("browser"), last("par"), last("callback")
        asked = form_of(pushed.request) if browser and pushed else query_of(browser) if browser else None
        token = last("token") or last("device_poll")
        renewals = [each for each in flow.messages if each.kind == "renewal" and each.status == 200]
        return cls(
            flow=flow,
            metadata=_metadata(flow),
            asked=asked,
            pushed=pushed is not None,
            returned=query_of(callback) if callback else None,
            returned_to=callback.url.partition("?")[0] if callback else "",
            ignored=tuple(message.problem for message in flow.messages if message.kind == "ignored"),
            token=token,
            form=form_of(token.request) if token else {},
            answer=json_of(token.response) if token and token.status == 200 else {},
            renewals=tuple((form_of(each.request), json_of(each.response)) for each in renewals),
            findings=findings_of(last("verification")),
        )

    @property
    def issuer(self) -> str:
        """The sign-in server's name for itself, "" where it was not learned."""
        return self.flow.issuer or str(self.metadata.get("issuer", ""))

    def listed(self, member: str) -> list[str] | None:
        """A list of the server's description; None when it is not given."""
        value = self.metadata.get(member)
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else None

    @property
    def client_authentication(self) -> str:
        """How this app proved itself for the tokens, by the names of RFC 8414."""
        if self.token is None:
            return ""
        if any(name.lower() == "authorization" for name, _ in self.token.request.headers):
            return "client_secret_basic"
        if "client_assertion" in self.form:
            return "private_key_jwt"
        if "client_secret" in self.form:
            return "client_secret_post"
        aliased = self.flow.endpoints.get("mtls token_endpoint")
        return "tls_client_auth" if aliased and aliased == self.token.url else "none"


def form_of(part: Part) -> dict[str, str]:
    """The members of a form, {} where `part` holds none."""
    return dict(parse_qsl(part.body, keep_blank_values=True)) if part.media_type.endswith("form-urlencoded") else {}


def query_of(message: Message) -> dict[str, str]:
    """The parameters in the address of `message`."""
    return dict(parse_qsl(message.url.partition("?")[2], keep_blank_values=True))


def json_of(part: Part) -> dict[str, Any]:
    """The members of a JSON object, {} where `part` holds none."""
    try:
        value = json.loads(part.body) if part.body.lstrip()[:1] == "{" else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _metadata(flow: Flow) -> dict[str, Any]:
    """The descriptions as the sign-in merged them: of those that name the same issuer, the first one wins."""
    merged: dict[str, Any] = {}
    for message in flow.messages:
        if message.kind == "server_metadata" and message.status == 200:
            found = json_of(message.response)
            if found.get("issuer") and found["issuer"] == (flow.issuer or merged.get("issuer", found["issuer"])):
                merged = {**found, **merged}
    return merged


def findings_of(verification: Message | None) -> dict[str, tuple[str, str]]:
    """Result and detail of each check that the message of a verification tells, by their names."""
    try:
        found = json.loads(verification.response.body) if verification else []
        return {each["name"]: (each["result"], each["detail"]) for each in found}
    except (ValueError, TypeError, KeyError):
        return {}
