"""Whether there is a newer version, by a feed: a small JSON document at an address that the person set.

    {"format": 1, "version": "1.2.0", "page": "https://…", "files": [{"name": …, "url": "https://…", "sha256": …}]}

Every file comes with its checksum. Where a key is set, ADDRESS.sig holds the Ed25519 signature (RFC 8032) of the
document's bytes in base64, and nothing is read of a document that it does not fit.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.core import address
from desktop_app.core.errors import DiscoveryProblem, ProtocolProblem
from desktop_app.core.i18n import tr
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import DIRECT

FORMAT: Final = 1
LIMIT: Final = 64 << 10
"""Largest feed, in bytes."""
MOST_FILES: Final = 50

_VERSION: Final = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release. sha256: in hexadecimal."""

    name: str
    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """The latest version that a feed knows, and a page about it. signed: whether a key vouches for it."""

    version: str
    page: str
    files: tuple[File, ...]
    signed: bool

    def newer_than(self, version: str) -> bool:
        """Whether it comes after `version`; what is appended to that (a build of one's own, say) does not count."""
        found = _VERSION.match(version)
        return _numbers(self.version) > _numbers(found[0] if found else "0")


async def latest(transport: Transport, feed: str, key: str = "") -> Release:
    """The release that the feed at this address tells of. key: the public key that has to have signed it, in base64.

    Raises ProtocolProblem `feed_unsigned` where the signature does not fit, `feed_unusable` for what is no feed,
    NetworkProblem without an answer.
    """
    document = await _fetch(transport, feed)
    if key:
        _require_signature(document.content, (await _fetch(transport, f"{feed}.sig")).content, key)
    try:
        return _read(document.json_object() or {}, signed=bool(key))
    except (KeyError, TypeError, ValueError, DiscoveryProblem) as error:
        raise ProtocolProblem(
            "feed_unusable",
            tr("{url} does not say which version is the newest.", url=feed),
            tr("Check update_feed, or empty it to ask nobody."),
            detail=f"{type(error).__name__}: {error}",
        ) from error


async def _fetch(transport: Transport, url: str) -> Answer:
    headers = {"Accept": "application/json"}
    answer = await transport.fetch("GET", url, route=DIRECT, headers=headers, redirects=3, limit=LIMIT)
    if answer.status != 200:
        raise ProtocolProblem(
            "feed_unusable",
            tr("{url} answered {status}.", url=url, status=answer.status),
            tr("Check update_feed, or empty it to ask nobody."),
        )
    return answer


def _require_signature(document: bytes, signature: bytes, key: str) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(signature.strip(), validate=True), document)
    except (InvalidSignature, binascii.Error, ValueError) as error:
        raise ProtocolProblem(
            "feed_unsigned",
            tr("What was said about a new version is not signed with your key, so it was not read."),
            tr("Check update_key. If it is right, somebody else wrote that: don't install it."),
        ) from error


def _read(document: dict[str, Any], *, signed: bool) -> Release:
    """The release in a document. Raises KeyError, TypeError, ValueError, DiscoveryProblem for any other."""
    if document["format"] != FORMAT:
        raise ValueError("another format")
    version, files = document["version"], document["files"]
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("no list of files")
    return Release(version, address.require_secure(document["page"]), tuple(_file(one) for one in files), signed)


def _file(document: dict[str, Any]) -> File:
    name, digest = document["name"], document["sha256"]
    if not (isinstance(name, str) and name.isprintable() and len(name) <= 200) or not _SHA256.fullmatch(digest):
        raise ValueError("a file without name or checksum")
    return File(name, address.require_secure(document["url"]), digest)


def _numbers(version: str) -> tuple[int, ...]:
    found = [int(part) for part in version.split(".")]
    return tuple([*found, 0, 0, 0][:4])
