"""Pushed authorization requests (RFC 9126): the app leaves its request here first and sends only a reference."""

import time
from collections import OrderedDict

from authlib.oauth2.rfc6749 import InvalidRequestError

from desktop_app.sandbox.oauth.request import OAuthRequest, Pairs
from desktop_app.sandbox.opaque import digest, new_value

LIFETIME = 60
PREFIX = "urn:ietf:params:oauth:request_uri:"
MAX_KEPT = 1000
NOT_STORED = frozenset({"client_secret", "client_assertion", "client_assertion_type"})


class PushedRequests:
    """The requests left here in the last minute, in memory. Each is good for one visit."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[float, str, Pairs]] = OrderedDict()

    def push(self, request: OAuthRequest, client_id: str) -> dict[str, object]:
        """Keep the parameters; the answer of the endpoint (section 2.2)."""
        pairs = [(name, value) for name, value in request.payload.pairs if name not in NOT_STORED]
        uri = PREFIX + new_value("")
        self._kept[digest(uri)] = (time.monotonic() + LIFETIME, client_id, pairs)
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        return {"request_uri": uri, "expires_in": LIFETIME}

    def resolve(self, pairs: Pairs) -> Pairs:
        """The request that a `request_uri` of ours stands for; other requests as they are. It is good once."""
        named = dict(pairs)
        uri = named.get("request_uri", "")
        if not uri.startswith(PREFIX):
            return pairs
        until, client_id, kept = self._kept.pop(digest(uri), (0.0, "", []))
        if until < time.monotonic() or client_id != named.get("client_id"):
            raise InvalidRequestError("The request_uri is unknown, used, or older than a minute.")
        return [*((name, value) for name, value in kept if name != "client_id"), ("client_id", client_id)]
