"""Tabs as they are kept over a restart: requests with unsaved edits, without what looks like a secret. No widgets."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.formats.saved_request import without_secrets
from desktop_app.core.errors import UserFacing
from desktop_app.core.exports.scan import masked
from desktop_app.core.logs import logger
from desktop_app.ui.console.desk import Api, Desk, Source
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.kv_pair import Pair

FORMAT: Final = 1
MOST_BODY: Final = 1_000_000
"""Characters of a body; longer ones are not kept."""
_SENSITIVE: Final = re.compile(r"(?i)(?:.*[-_])?(?:access_?token|auth|token|secret|password|passphrase|api[-_]?key)")


@dataclass(frozen=True)
class Kept:
    """The tabs of a connection: which one was in front, and for each what `desk_of` makes a desk from.

    environment: the one in use.
    """

    place: int = 0
    tabs: tuple[Mapping[str, Any], ...] = ()
    environment: str = ""


class TabStore:
    """One small JSON file a connection in `folder`. A broken one gives no tabs; a newer one is left as it is."""

    def __init__(self, folder: Path | None) -> None:
        """folder: None keeps nothing beyond this run."""
        self._folder = folder
        self._newer: set[str] = set()

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self._folder is not None

    def read(self, name: str) -> Kept:
        """The tabs of connection `name`. Blocks."""
        if self._folder is None:
            return Kept()
        path = self._path(name)
        try:
            document = json.loads(files.read_bytes(path) or b"{}")
            if document.get("format", FORMAT) > FORMAT:
                self._newer.add(name)
                return Kept()
            tabs = tuple(each for each in document.get("tabs", ()) if isinstance(each, dict))
            return Kept(int(document.get("place", 0)), tabs, str(document.get("environment", "")))
        except (UserFacing, ValueError, AttributeError, TypeError, RecursionError) as error:
            logger("ui").warning("the tabs of a connection could not be read: %s", type(error).__name__)
            return Kept()

    def write(self, name: str, kept: Kept) -> None:
        """Keep these. Blocks. A disk that can't be written is a log line, not an error."""
        if self._folder is None or name in self._newer:
            return
        document = {
            "format": FORMAT, "place": kept.place, "environment": kept.environment, "tabs": list(kept.tabs),
        }  # fmt: skip
        try:
            files.write_atomic(self._path(name), json.dumps(document, ensure_ascii=False).encode("utf-8", "replace"))
        except UserFacing as problem:
            logger("ui").warning("the tabs are not kept: %s", problem.message)

    def _path(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{name}.json"


def tab_of(desk: Desk) -> dict[str, Any]:
    """What is kept of `desk`: its request and its title, never an answer or a secret."""
    draft, origin = desk.draft, desk.origin
    kept: dict[str, Any] = {"request": _request(draft), "title": desk.tab_title}
    if origin not in (draft, Draft()):
        kept["origin"] = _request(origin)
    kept["edited"] = desk.edited
    if desk.source is not None:
        kept["source"] = {"path": str(desk.source.path), "name": desk.source.name, "line": desk.source.line}
    return kept


def desk_of(kept: Mapping[str, Any], api: Api) -> Desk | None:
    """The desk that `tab_of` was given; None for something else. Operations are looked up again later."""
    import msgspec

    try:
        draft = msgspec.convert(kept.get("request"), Draft)
        origin = msgspec.convert(kept["origin"], Draft) if "origin" in kept else Draft()
        source = msgspec.convert(kept["source"], Source, dec_hook=_path) if "source" in kept else None
        title = msgspec.convert(kept.get("title", ""), str)
    except msgspec.ValidationError:
        return None
    return Desk(api, draft, origin if kept.get("edited") else draft, title, source)


def _path(kind: type, value: Any) -> Path:
    return Path(str(value))


def kept_of(desks: Iterable[Desk], place: int, environment: str = "") -> Kept:
    """All of a connection's tabs, ready to be written."""
    return Kept(place, tuple(tab_of(desk) for desk in desks), environment)


def _request(draft: Draft) -> dict[str, Any]:
    """`draft` as JSON holds it, without what looks like a secret; a very long body is left out."""
    import msgspec

    safe = replace(
        draft,
        operation=None,
        path=masked(draft.path),
        path_pairs=_safe_rows(draft.path_pairs),
        query_pairs=_safe_rows(draft.query_pairs),
        header_pairs=tuple(_safe_header(pair) for pair in draft.header_pairs),
        body=masked(draft.body) if len(draft.body) <= MOST_BODY else "",
        form=_safe_rows(draft.form),
        parts=_safe_rows(draft.parts),
        graphql_variables=masked(draft.graphql_variables),
    )
    kept: dict[str, Any] = msgspec.to_builtins(safe)
    return kept


def _safe_rows(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(_safe(pair) for pair in pairs)


def _safe(pair: Pair) -> Pair:
    if "{{" in pair.value:
        return pair
    secret = _SENSITIVE.fullmatch(pair.name) is not None
    return replace(pair, value="" if secret else masked(pair.value))


def _safe_header(pair: Pair) -> Pair:
    ((_, value),) = without_secrets(((pair.name, pair.value),))
    return _safe(replace(pair, value=value))
