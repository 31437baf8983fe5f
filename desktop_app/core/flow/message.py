"""`Flow` and `Message`: a sign-in as it was kept, with every secret replaced by a label. Plain values."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

Lane = Literal["app", "browser", "server", "api"]
"""Who speaks: this program, the person's browser, the sign-in server, the API."""

Kind = Literal[
    "challenge", "resource_metadata", "server_metadata", "registration", "par", "browser", "consent", "callback",
    "ignored", "device_code", "device_poll", "token", "renewal", "keys", "verification", "userinfo", "introspection",
    "revocation", "api", "other",
]  # fmt: skip
"""What a message is for. `verification` is this program looking at the tokens; nothing goes out."""

Outcome = Literal["running", "signed_in", "failed", "cancelled"]

_LANES: Mapping[str, tuple[Lane, Lane]] = {
    "challenge": ("app", "api"),
    "resource_metadata": ("app", "api"),
    "api": ("app", "api"),
    "browser": ("app", "browser"),
    "consent": ("browser", "server"),
    "callback": ("browser", "app"),
    "ignored": ("browser", "app"),
    "verification": ("app", "app"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A request or an answer. `body` is masked text; `size` (bytes) that of the whole, `cut` when it is not all here.

    media_type: of the body, in lower case, "" where there is none.
    """

    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    media_type: str = ""
    size: int = 0
    cut: bool = False

    def pretty(self) -> str:
        """The body to be read: JSON with indentation, everything else as it is."""
        if self.body[:1] in ("{", "["):
            with suppress(ValueError, RecursionError):
                return json.dumps(json.loads(self.body), indent=2, ensure_ascii=False)
        return self.body

    def to_document(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "headers": self.headers, "body": self.body, "media_type": self.media_type, "size": self.size,
            "cut": self.cut,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a flow. `at`: seconds since the epoch when it began; `duration` in seconds, None: not known.

    status: 0 where there is none. problem: why nothing came back. times: how often it was repeated with the same
    end, as when a device code is polled.
    """

    kind: Kind
    at: float
    duration: float | None = None
    method: str = ""
    url: str = ""
    status: int = 0
    reason: str = ""
    request: Part = Part()
    response: Part = Part()
    problem: str = ""
    times: int = 1

    @property
    def sender(self) -> Lane:
        """Who began it."""
        return _LANES.get(self.kind, ("app", "server"))[0]

    @property
    def receiver(self) -> Lane:
        """Whom it went to."""
        return _LANES.get(self.kind, ("app", "server"))[1]

    @property
    def failed(self) -> bool:
        """Whether it went wrong: nothing came back, or a refusal that is not part of asking."""
        usual = self.kind in ("challenge", "device_poll", "server_metadata", "resource_metadata")
        return bool(self.problem) or (self.status >= 400 and not usual) or self.status >= 500

    def again(self, later: "Message") -> Self:
        """This message as told together with `later`, which said the same."""
        return replace(self, duration=later.duration, response=later.response, times=self.times + 1)

    def to_document(self) -> dict[str, Any]:
        """As JSON."""
        values = {each: getattr(self, each) for each in self.__slots__}
        return {**values, "request": self.request.to_document(), "response": self.response.to_document()}

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Self:
        """What `to_document` wrote. Raises TypeError or KeyError for anything else."""
        values = dict(document)
        for name in ("request", "response"):
            part = dict(values[name])
            part["headers"] = tuple((key, value) for key, value in part["headers"])
            values[name] = Part(**part)
        return cls(**values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One sign-in. Times are seconds since the epoch; `ended` None while it runs, or where its program was ended.

    grant: by the names of `ProviderProfile.grant`. account: who signed in, in words. code, problem, server_words: how
    it failed, see `UserFacing`. `pasted`: the answer was brought by hand, not by the browser.
    """

    id: int
    profile: str
    grant: str
    started: float
    ended: float | None = None
    outcome: Outcome = "running"
    issuer: str = ""
    account: str = ""
    code: str = ""
    problem: str = ""
    remedy: str = ""
    server_words: str = ""
    pasted: bool = False
    endpoints: Mapping[str, str] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    count: int = 0
    """How many messages there are, also where they were not read."""

    @property
    def duration(self) -> float:
        """Seconds from its start to its end; to the last message where it has none."""
        last = max((message.at + (message.duration or 0) for message in self.messages), default=self.started)
        return max(0.0, (self.ended if self.ended is not None else last) - self.started)
