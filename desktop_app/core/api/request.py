"""`Request`: what a person asks the API for, before a token is attached."""

from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr

BODYLESS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
TOKEN_CHARACTERS = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `target` is a path below the connection's API address, or a whole URL.

    `params` are added to the query in their order; `headers` are the person's own (the Authorization header is
    attached later and can't be given here); `body` is sent as it is.
    """

    method: str
    target: str
    params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    operation_id: str = ""
    source: str = field(default="", compare=False)

    def url(self, api_base_url: str) -> str:
        """The absolute address. A path is appended to `api_base_url`, never resolved against its host alone.

        Raises RequestProblem when there is no base to append to, or the result is not an http(s) address.
        """
        target = self.target.strip()
        if "://" in target.split("?", 1)[0]:
            url = target
        elif not api_base_url:
            raise RequestProblem(
                "no_api_address",
                tr("This connection has no API address, so {path} leads nowhere.", path=target),
                tr("Give the whole address, or set api_base_url for the connection."),
            )
        else:
            url = api_base_url.rstrip("/") + "/" + target.lstrip("/")
        if self.params:
            url += ("&" if "?" in url else "?") + urlencode(self.params)
        try:
            parts = urlsplit(url)
            _ = parts.port
        except ValueError as error:
            raise RequestProblem("bad_address", tr("This is not an address: {url}", url=target)) from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise RequestProblem("bad_address", tr("This is not an http address: {url}", url=target))

        return url

    def check(self) -> None:
        """Raise RequestProblem for a method or a header that HTTP does not allow (RFC 9110 section 5.6.2)."""
        if not self.method or not set(self.method) <= TOKEN_CHARACTERS:
            raise RequestProblem("bad_method", tr("{method} is not an HTTP method.", method=repr(self.method)))
        for name, value in self.headers:
            if not name or not set(name) <= TOKEN_CHARACTERS or any(c in value for c in "\r\n\0"):
                raise RequestProblem("bad_header", tr("The header {name} can't be sent.", name=repr(name)))
            if name.lower() == "authorization":
                raise RequestProblem(
                    "own_authorization",
                    tr("The Authorization header is filled in by Framer Desk."),
                    tr("Leave it out. To use another token, add it as its own connection."),
                )
