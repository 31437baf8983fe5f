"""The device grant (RFC 8628): a code that the person takes to a browser anywhere, while this program asks and waits.

`authorize` asks for the code, `Poll` knows when the token endpoint may be asked again and when to stop.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, ProtocolProblem, SignInFailed, SignInTimeout
from desktop_app.core.i18n import tr
from desktop_app.core.oauth import answers, catalogue
from desktop_app.core.oauth.server import Server
from desktop_app.core.oauth.token_endpoint import TokenResponse
from desktop_app.core.redact import Secret

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
USUAL_LIFE, LONGEST_LIFE = 600.0, 3600.0
"""Seconds that a code holds where the server does not say, and at the most, whatever it says."""
USUAL_INTERVAL, SHORTEST_INTERVAL, LONGEST_INTERVAL = 5.0, 1.0, 300.0
"""Seconds between two questions where the server does not say (section 3.2), at the least and at the most."""
SLOWER = 5.0
"""Seconds that `slow_down` adds (section 3.5)."""
FAILURES = 5
"""Failures of the network or the server in a row after which waiting makes no sense any more."""
_LONGEST_CODE = 64


@dataclass(frozen=True, slots=True)
class DeviceAuthorization:
    """What the server gave (section 3.2). Spans in seconds; `complete` is the link with the code in it, or ""."""

    device_code: Secret
    user_code: str
    verification_uri: str
    complete: str = field(repr=False)
    expires_in: float
    interval: float


async def authorize(server: Server, scopes: tuple[str, ...]) -> DeviceAuthorization:
    """Ask for a code (section 3.1).

    Raises DiscoveryProblem without such an endpoint, SignInFailed with the server's refusal, ProtocolProblem for an
    answer that can't be used, NetworkProblem without one.
    """
    url = server.metadata.require("device_authorization_endpoint")
    asked = {**server.profile.params, "scope": " ".join(scopes), "resource": server.resource}
    headers, form = server.client.authenticate({name: value for name, value in asked.items() if value})
    headers["Accept"] = "application/json"
    answer = await server.transport.fetch("POST", url, route=server.profile.route, headers=headers, data=form)
    members = answers.members(answer, "device", sent=answers.secrets_in(form), grant="device_code")
    return parse(members, address.authority(url))


def parse(members: Mapping[str, Any], host: str) -> DeviceAuthorization:
    """The members of a successful answer; `verification_url` is an older name that some servers still use.

    Raises ProtocolProblem `device_unusable` for a missing or unreadable member, or a link that is not encrypted.
    """
    device_code = answers.secret(members.get("device_code"))
    user_code = members.get("user_code")
    link = _link(members.get("verification_uri", members.get("verification_url")))
    readable = isinstance(user_code, str) and user_code.isprintable() and 0 < len(user_code.strip()) <= _LONGEST_CODE
    if device_code is None or not readable or not link:
        broken = "device_code" if device_code is None else "verification_uri" if readable else "user_code"
        raise ProtocolProblem(
            "device_unusable",
            tr("{host} gave no usable {member}.", host=host, member=broken),
            tr("Check device_authorization_endpoint, and report it to the provider."),
        )
    expires_in, interval = answers.seconds(members.get("expires_in")), answers.seconds(members.get("interval"))
    return DeviceAuthorization(
        device_code=device_code,
        user_code=str(user_code).strip(),
        verification_uri=link,
        complete=_link(members.get("verification_uri_complete")),
        expires_in=min(expires_in or USUAL_LIFE, LONGEST_LIFE),
        interval=_bounded(USUAL_INTERVAL if interval is None else interval),
    )


class Poll:
    """The questions to the token endpoint, one `ask` at a time, `interval` seconds apart, until `deadline`."""

    def __init__(self, server: Server, authorization: DeviceAuthorization, deadline: float) -> None:
        """deadline: on the caller's monotonic clock, in seconds."""
        self._server = server
        self._authorization = authorization
        self._failures = 0
        self.deadline = deadline
        self.interval = authorization.interval

    def left(self, now: float) -> float:
        """Seconds that the code still holds. Raises SignInTimeout when it is over, whatever the server answers."""
        if now >= self.deadline:
            raise code_expired()
        return self.deadline - now

    def wait(self, now: float) -> float:
        """Seconds to wait before the next question, at the most until the code is over. Raises as `left`."""
        return min(self.interval, self.left(now))

    async def ask(self) -> TokenResponse | str:
        """The tokens, or why there are none yet: "" while the person decides, else a sentence.

        Raises AccessDenied, SignInTimeout, SignInFailed or ProtocolProblem when the sign-in is over, NetworkProblem
        after several failures in a row. A single one only makes the next question come later (section 3.5).
        """
        form = {"grant_type": DEVICE_CODE, "device_code": self._authorization.device_code.reveal()}
        try:
            response = await self._server.token_endpoint.ask(form, grant="device_code")
        except (NetworkProblem, SignInFailed) as problem:
            return self._not_yet(problem)
        return response

    def _not_yet(self, problem: NetworkProblem | SignInFailed) -> str:
        code = problem.code
        if code not in ("authorization_pending", "slow_down"):
            self._failures += 1
            passing = isinstance(problem, NetworkProblem) or code in ("token_server_error", "temporarily_unavailable")
            if not passing or self._failures >= FAILURES:
                raise problem
            self.interval = _bounded(self.interval * 2)
            return problem.message
        self._failures = 0
        if code == "authorization_pending":
            return ""
        self.interval = _bounded(self.interval + SLOWER)
        return tr(
            "The sign-in server asks to be asked less often: every {seconds} s now.", seconds=round(self.interval)
        )


def code_expired() -> SignInTimeout:
    """The error for a code that nobody entered in time."""
    return SignInTimeout("expired_token", *(catalogue.words("expired_token") or ("", "")))


def _bounded(interval: float) -> float:
    return min(max(interval, SHORTEST_INTERVAL), LONGEST_INTERVAL)


def _link(value: object) -> str:
    """A link for the person, or "" for what is none: it has to be encrypted, or lead to this computer."""
    try:
        return address.require_secure(value) if isinstance(value, str) and value.isprintable() else ""
    except DiscoveryProblem:
        return ""
