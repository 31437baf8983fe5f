"""What APIs ask to be remembered by (RFC 6265), for connections that say so: in the vault, one secret an account.

The cookies of an origin go to that origin alone, whatever domain they name.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterable, Sequence
from email.message import Message
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import Any, Final, cast
from urllib.request import Request as Asked

from desktop_app.core import address
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.store import COOKIES
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.base import SecretId, Vault

MOST: Final = 50
"""Cookies of an origin; more are not taken (RFC 6265 section 6.1)."""
LONGEST: Final = 4096
"""Characters of a Set-Cookie field."""
_KEPT: Final = ("name", "value", "domain", "domain_specified", "path", "path_specified", "secure", "expires")


class CookieJars:
    """The cookies of all accounts. `vault` is asked for lazily."""

    def __init__(self, vault: Callable[[], Vault]) -> None:
        self._vault = vault
        self._seen: dict[SecretId, tuple[object, _Jar]] = {}

    def of(self, tokens: TokenSet) -> AccountCookies:
        """Those of the account of `tokens`."""
        return AccountCookies(self, SecretId(tokens.profile, tokens.issuer, tokens.client_id, tokens.account, COOKIES))

    async def jar(self, filed: SecretId) -> _Jar:
        """What is kept under `filed`. Raises VaultProblem."""
        revision = self._vault().revision
        if revision is not None and (seen := self._seen.get(filed)) and seen[0] == revision:
            return seen[1]
        jar = _Jar.unseal(await asyncio.to_thread(lambda: self._vault().get(filed)))
        self._seen[filed] = revision, jar
        return jar

    def add(self, filed: SecretId, url: str, lines: Sequence[str]) -> None:
        """Put more into what is kept, as one step: another program may do the same. Blocks. Raises VaultProblem."""
        vault = self._vault()
        with vault.transaction():
            before = vault.get(filed)
            jar = _Jar.unseal(before)
            jar.take(url, lines)
            after = jar.seal()
            if before is None or after != before:
                vault.put(filed, after)


class AccountCookies:
    """The cookies of one account."""

    def __init__(self, jars: CookieJars, filed: SecretId) -> None:
        self._jars = jars
        self._filed = filed

    async def header(self, url: str) -> str:
        """The Cookie field of a request to `url`; "" for none. Raises VaultProblem."""
        return (await self._jars.jar(self._filed)).header(url)

    async def take(self, url: str, lines: Sequence[str]) -> None:
        """Keep what the Set-Cookie fields of an answer of `url` say. Raises VaultProblem."""
        if lines:
            await asyncio.to_thread(self._jars.add, self._filed, url, lines)


class _Answer:
    """As much of an answer as the standard library's jar looks at."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._fields = Message()
        for line in lines:
            self._fields["Set-Cookie"] = line

    def info(self) -> Message:
        return self._fields


class _Jar:
    """Cookies by the origin that they came from."""

    def __init__(self) -> None:
        self._origins: dict[str, CookieJar] = {}

    def header(self, url: str) -> str:
        jar = self._origins.get(_origin(url))
        if jar is None:
            return ""
        asked = Asked(url)  # noqa: S310 - nothing is opened
        jar.add_cookie_header(asked)
        return asked.get_header("Cookie") or ""

    def take(self, url: str, lines: Sequence[str]) -> None:
        jar = self._origins.setdefault(_origin(url), _empty())
        good = [line for line in lines if len(line) <= LONGEST and line.isprintable()]
        jar.extract_cookies(cast(Any, _Answer(good)), Asked(url))  # noqa: S310
        for cookie in list(jar)[MOST:]:
            jar.clear(cookie.domain, cookie.path, cookie.name)

    def seal(self) -> Secret:
        kept = {
            origin: [{name: getattr(cookie, name) for name in _KEPT} for cookie in jar if not _over(cookie)]
            for origin, jar in self._origins.items()
        }
        return Secret(json.dumps(kept, sort_keys=True))

    @classmethod
    def unseal(cls, sealed: Secret | None) -> _Jar:
        """What was sealed; an empty one where that can't be read: cookies are no loss."""
        jar = cls()
        try:
            for origin, cookies in json.loads(sealed.reveal()).items() if sealed else ():
                jar._origins[origin] = _empty()
                for cookie in cookies:
                    jar._origins[origin].set_cookie(_cookie(**cookie))
        except (ValueError, TypeError, AttributeError, LookupError):
            return cls()
        return jar


def _empty() -> CookieJar:
    return CookieJar(DefaultCookiePolicy(rfc2965=False, hide_cookie2=True))


def _origin(url: str) -> str:
    scheme, host, port = address.origin(url)
    return f"{scheme}://{host}:{port}"


def _over(cookie: Cookie) -> bool:
    return cookie.expires is not None and cookie.expires <= time.time()


def _cookie(**kept: Any) -> Cookie:
    return Cookie(
        version=0,
        port=None,
        port_specified=False,
        domain_initial_dot=kept["domain"].startswith("."),
        discard=kept["expires"] is None,
        comment=None,
        comment_url=None,
        rest={},
        **kept,
    )
