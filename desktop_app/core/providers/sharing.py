"""Connections as files to hand on: TOML without secrets, and what to know of one before it is used."""

import tomllib
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from desktop_app.core.errors import ProfileProblem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.fields import FIELDS
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import SENSITIVE_NAMES

LONGEST = 256 << 10
"""Largest file, in bytes, that is read as a connection."""


def to_text(profile: ProviderProfile) -> str:
    """`profile` as a TOML text that holds no secret: user names and passwords in addresses are left out.

    An extra parameter whose name says that it is a secret is left out too.
    """
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment(tr("A connection of Framer Desk: framer-desk profiles import FILE")))
    for name, value in without_secrets(profile).to_document().items():
        document.add(name, value)
    return tomlkit.dumps(document)


def without_secrets(profile: ProviderProfile) -> ProviderProfile:
    """`profile` without what may be a secret although it should not be there."""
    changes = {
        spec.name: _without_userinfo(value)
        for spec in FIELDS
        if isinstance(value := getattr(profile, spec.name), str) and "@" in value and "://" in value
    }
    params = {name: value for name, value in profile.params.items() if name.lower() not in SENSITIVE_NAMES}
    return replace(profile, **changes, params=params)  # type: ignore[arg-type]  # texts, by the condition above


def _without_userinfo(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def from_bytes(data: bytes, name: str) -> ProviderProfile:
    """The connection in a file's content, called `name`. Raises ProfileProblem: `profile_broken`, or as its fields."""
    try:
        if len(data) > LONGEST:
            raise ValueError(tr("it is larger than {limit} KB", limit=LONGEST >> 10))
        document = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ProfileProblem(
            "profile_broken",
            tr("The file for {name} is no connection: {reason}", name=name, reason=str(error)[:200]),
            tr("Take a file that framer-desk profiles export wrote."),
        ) from error
    return ProviderProfile.from_document(name, document)
