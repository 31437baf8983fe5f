"""What credential helpers say: git's lines (gitcredentials(7), git-credential(1)) and Docker's JSON.

Both protocols know a user name and a password; the access token is the password.
"""

import json
from typing import Final
from urllib.parse import urlsplit

from desktop_app.core import address
from desktop_app.core.api import guard
from desktop_app.core.errors import HostNotAllowed, UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet

USER: Final = "oauth2"
"""The user name where nobody says another one: servers that take a token as a password ignore it, or ask for this."""
NOT_FOUND: Final = "credentials not found in native keychain"
"""What Docker waits for where a helper has nothing for a server."""


def asked_by_git(text: str) -> dict[str, str]:
    """The attributes in git's question: `name=value` a line, up to an empty one; a `url` is taken apart.

    Raises UsageProblem for anything else.
    """
    found: dict[str, str] = {}
    for line in text.splitlines():
        if not line:
            break
        name, equals, value = line.partition("=")
        if not equals:
            raise UsageProblem(
                "bad_credential_question",
                tr("This is no question of git: it has a line without =."),
                tr("Git itself asks with lines such as: host=git.example.com"),
            )
        found[name] = value
    if url := found.pop("url", ""):
        parts = urlsplit(url)
        found |= {"protocol": parts.scheme, "host": parts.netloc.rpartition("@")[2]}
        if parts.username:
            found["username"] = parts.username
    return found


def address_for_git(asked: dict[str, str]) -> str:
    """The address that git wants to talk to."""
    return f"{asked.get('protocol', '')}://{asked.get('host', '')}"


def address_for_docker(text: str) -> str:
    """The address in Docker's question, which is a registry with or without a scheme."""
    server = text.strip()
    if "://" in server:
        return server
    host = urlsplit(f"//{server}").hostname
    return f"{'http' if address.is_loopback(host) else 'https'}://{server}"


def belongs(profile: ProviderProfile, url: str) -> bool:
    """Whether the token of `profile` may go to `url`: its own hosts and `allowed_hosts`, over https or on loopback."""
    try:
        guard.require_allowed(url, profile, guard.allowed_origins(profile, None))
    except HostNotAllowed:
        return False
    return True


def for_git(asked: dict[str, str], tokens: TokenSet, token: Secret) -> str:
    """Git's answer. It is told when the token ends, so that it keeps none that is over."""
    lines = [f"username={asked.get('username') or USER}", f"password={token.reveal()}"]
    if tokens.expires_at is not None:
        lines.append(f"password_expiry_utc={int(tokens.expires_at)}")
    return "\n".join([*lines, ""])


def for_docker(server: str, token: Secret) -> str:
    """Docker's answer."""
    return json.dumps({"ServerURL": server.strip(), "Username": USER, "Secret": token.reveal()}) + "\n"
