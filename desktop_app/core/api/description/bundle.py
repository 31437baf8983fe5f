"""A description that is spread over several files, as one document.

Files are taken only from the folder of the first one and those below it: a description must not choose which other
files of this computer are read. What lies elsewhere stays a reference that leads nowhere.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from desktop_app.core import files
from desktop_app.core.api.description import decoding
from desktop_app.core.errors import UserFacing

MEMBER: Final = "x-framer-desk-files"
"""Where the other files are put in the first one."""
MOST_FILES: Final = 2000

_ELSEWHERE: Final = re.compile(rb"""\$ref["']?\s*:\s*["']?[^\s"'#]""")


def load(path: Path, data: bytes) -> Any:
    """The description in `data`, which was read from `path`, with the files that it refers to. Raises what
    `decoding.decode` raises for the first file; others that can't be read are left out.
    """
    value = decoding.decode(data)
    if isinstance(value, dict) and _ELSEWHERE.search(data):
        return _Bundle(path).whole(value)
    return value


class _Bundle:
    def __init__(self, first: Path) -> None:
        self._first = first.absolute()
        self._root = self._first.parent.resolve()
        self._files: dict[str, Any] = {}
        self._waiting: list[str] = []

    def whole(self, value: dict[str, Any]) -> dict[str, Any]:
        self._point_inside(value, self._first.name, first=True)
        while self._waiting:
            name = self._waiting.pop()
            found = self._read(name)
            self._files[name] = found
            self._point_inside(found, name)
        return {**value, MEMBER: self._files}

    def _read(self, name: str) -> Any:
        try:
            data = files.read_bytes(self._root / name)
            return None if data is None else decoding.decode(data)
        except UserFacing:
            return None

    def _point_inside(self, value: Any, file: str, *, first: bool = False) -> None:
        """Let every reference in `value`, which stands in `file`, lead to a place in the one document."""
        stack = [value]
        while stack:
            one = stack.pop()
            if isinstance(one, dict):
                reference = one.get("$ref")
                if isinstance(reference, str):
                    one["$ref"] = self._inside(reference, file, first=first)
                stack.extend(one.values())
            elif isinstance(one, list):
                stack.extend(one)

    def _inside(self, reference: str, file: str, *, first: bool) -> str:
        path, _, fragment = reference.partition("#")
        if not path:
            return reference if first else _pointer(file, fragment)
        if "://" in path or path.startswith("//"):
            return reference
        target = (self._root / file).parent.joinpath(unquote(path)).resolve()
        if not target.is_relative_to(self._root):
            return reference
        if target == self._first.resolve():
            return f"#{fragment}"
        name = target.relative_to(self._root).as_posix()
        if name not in self._files:
            if len(self._files) >= MOST_FILES:
                return reference
            self._files[name] = None
            self._waiting.append(name)
        return _pointer(name, fragment)


def _pointer(name: str, fragment: str) -> str:
    escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return f"#/{MEMBER}/{escaped}{fragment}"


def names(value: Any) -> tuple[str, ...]:
    """The other files that a loaded description was put together from."""
    found = value.get(MEMBER) if isinstance(value, Mapping) else None
    return tuple(found) if isinstance(found, Mapping) else ()
