"""Two descriptions of a sign-in server (RFC 8414) held against each other, and its keys."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from desktop_app.core.changes.change import Change, in_order
from desktop_app.core.i18n import tr
from desktop_app.core.providers.metadata import ENDPOINTS
from desktop_app.core.providers.places import line

_LISTS: Final = {
    "token_endpoint_auth_methods_supported": "auth_methods",
    "grant_types_supported": "grant_types",
}
_SCOPES: Final = "scopes_supported"
_PKCE: Final = "code_challenge_methods_supported"
_LONGEST: Final = 300


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """What changed between two metadata documents of one server."""
    return in_order(_changes(old, new))


def compare_keys(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """What changed between the names of published keys. Rotation is as it should be, so nothing of it is breaking."""
    come, gone = [one for one in new if one not in old], [one for one in old if one not in new]
    if come and gone:
        text = tr("The server rotated its keys: {new} came, {old} went.", new=", ".join(come), old=", ".join(gone))
    elif come:
        text = tr("The server has new keys: {new}.", new=", ".join(come))
    elif gone:
        text = tr("The server no longer publishes its keys {old}.", old=", ".join(gone))
    else:
        return []
    return [Change("keys_rotated", False, text, subject=", ".join(come or gone))]


def key_names(keys: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What the keys of a set are called: by their `kid`, or the start of a digest where they have none."""
    return tuple(_key_name(key) for key in keys)


def _key_name(key: Mapping[str, Any]) -> str:
    if named := line(key.get("kid")):
        return named
    return hashlib.sha256(json.dumps(key, sort_keys=True, default=str).encode()).hexdigest()[:12]


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for name in ENDPOINTS:
        yield from _endpoint(name, line(old.get(name), _LONGEST), line(new.get(name), _LONGEST))
    for name, kind in _LISTS.items():
        yield from _list(name, kind, old, new)
    yield from _pkce(old, new)
    yield from _scopes(old, new)
    known = {*ENDPOINTS, *_LISTS, _SCOPES, _PKCE}
    for name in sorted((old.keys() | new.keys()) - known):
        if old.get(name) != new.get(name):
            shown = line(name)
            yield Change("metadata_changed", False, tr("The server changed {name}.", name=shown), subject=shown)


def _endpoint(name: str, old: str, new: str) -> Iterator[Change]:
    if old == new:
        return
    if not new:
        text = tr("The server no longer offers {endpoint}.", endpoint=name)
        yield Change("endpoint_removed", True, text, subject=name)
    elif not old:
        yield Change("endpoint_added", False, tr("The server offers {endpoint} now.", endpoint=name), subject=name)
    else:
        text = tr("{endpoint} moved from {old} to {new}.", endpoint=name, old=old, new=new)
        yield Change("endpoint_moved", True, text, subject=name)


def _list(name: str, kind: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = _texts(old.get(name)), _texts(new.get(name))
    if before is None or after is None or set(before) == set(after):
        return
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    if gone:
        text = tr("{name} no longer has {values}.", name=name, values=", ".join(gone))
        yield Change(kind, True, text, subject=", ".join(gone))
    if come:
        yield Change(
            kind, False, tr("{name} has {values} now.", name=name, values=", ".join(come)), subject=", ".join(come)
        )


def _pkce(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = _texts(old.get(_PKCE)) or (), _texts(new.get(_PKCE)) or ()
    if ("S256" in before) == ("S256" in after):
        return
    if "S256" in after:
        yield Change("pkce", False, tr("The server states that it protects the one-time code (PKCE with S256) now."))
    else:
        text = tr("The server no longer states that it protects the one-time code (PKCE with S256).")
        yield Change("pkce", True, text)


def _scopes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = _texts(old.get(_SCOPES)), _texts(new.get(_SCOPES))
    if before is None or after is None:
        return
    for scope in (one for one in before if one not in after):
        yield Change("scope_removed", True, tr("The server no longer grants {scope}.", scope=scope), subject=scope)
    for scope in (one for one in after if one not in before):
        yield Change("scope_added", False, tr("The server grants {scope} now.", scope=scope), subject=scope)


def _texts(value: object) -> tuple[str, ...] | None:
    """The texts of a list, each as one line; None where there is no list: then nothing is known."""
    return tuple(line(one) for one in value if isinstance(one, str)) if isinstance(value, list) else None
