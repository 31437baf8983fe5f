"""Finds tokens and secrets in clear in notebooks, .http files with their environments, .env files and the settings of
editors, without ever repeating one.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.variables import environments
from desktop_app.core.errors import StorageProblem
from desktop_app.core.i18n import tr
from desktop_app.core.redact import MASK

_SUFFIXES: Final = (".ipynb", ".http", ".rest", ".env", ".code-workspace")
_NOT_OURS: Final = frozenset({".git", ".hg", ".venv", "venv", "node_modules", "__pycache__"})

_SHAPES: Final = (
    ("private key", re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----")),
    ("JWT", re.compile(r"\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]{5,}")),
    (
        "token",
        re.compile(
            r"\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk_live_\w{16,}"
            r"|sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|ya29\.[\w-]{20,})"
        ),
    ),
    ("Authorization", re.compile(r"(?i)\b(?:Bearer|DPoP|Basic)\s+(?P<value>[\w.~+/-]{12,}=*)")),
)
"""What looks like a secret wherever it stands: its kind, and its form."""

_NAMED: Final = re.compile(
    r"""(?ix)
    (?P<name> [\w-]{0,60} (?: token | secret | password | passphrase | api[_-]?key | access[_-]?key ) )
    (?: \\* ["'] )?  \s* [:=] \s*
    (?: \\* (?P<quote> ["'] ) (?P<quoted> [^"'\\\s]{8,} ) \\* (?P=quote)
      | (?P<bare> [^\s"'()\[\]{},;&\\]{8,} ) )
    """
)
_HARMLESS_NAMES: Final = re.compile(r"(?i)(?:page|next|continuation|csrf|sync)[_-]?token$")
_PLACEHOLDER: Final = re.compile(r"(?i)\{\{|\$\{|\$\(|^\$|[<>•…]|\*\*\*|xxxx|^your|^change|example|^none$|^null$")
_WORDS: Final = re.compile(r"(?i)[a-z_.-]*(?:token|secret|password|passphrase|key)[a-z_.-]*")
_MIXED: Final = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])[\w.~+/=-]{16,}")


@dataclass(frozen=True, slots=True)
class Finding:
    """A secret in clear. place: the cell of a notebook and which part of it, else ""; line: counted from 1 there.

    kind: what it looks like, or the name that it has. hint: its first letters, so that it can be found.
    """

    path: str
    place: str
    line: int
    kind: str
    hint: str


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files that `scan` reads: those that are named, whatever they are called, and those below folders."""
    return list(dict.fromkeys(file for given in paths for file in _files(given)))


def scan(paths: Iterable[Path]) -> tuple[int, list[Finding]]:
    """How many files were read, and what was found in them. Folders are read with all below them.

    A file that is named is read whatever it is called. Raises StorageProblem for one that can't be read.
    """
    count, found = 0, list[Finding]()
    for path in files_in(paths):
        data = files.read_bytes(path)
        if data is None:
            raise StorageProblem("disk_missing", tr("There is no {path}.", path=path), tr("Check the path."))
        count += 1
        text = data.decode("utf-8", "replace")
        for place, part, is_code in _parts(path, text):
            found += [Finding(str(path), place, *rest) for rest in _secrets(part, is_code=is_code)]
    return count, found


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, below, names in os.walk(path):
        below[:] = sorted(set(below) - _NOT_OURS)
        for name in sorted(names):
            if name.endswith(_SUFFIXES) or name.startswith(".env.") or _is_settings(Path(folder, name)):
                yield Path(folder, name)


def _is_settings(path: Path) -> bool:
    """Whether values of requests are kept in it: an environment, or the settings of an editor for a folder."""
    return path.name in environments.FILES or (path.parent.name == ".vscode" and path.name == "settings.json")


def _parts(path: Path, text: str) -> Iterator[tuple[str, str, bool]]:
    """The texts in a file: where each stands, itself, and whether it is code, where a bare word is no value."""
    cells = _cells(text) if path.suffix == ".ipynb" else None
    if cells is None:
        yield "", text, path.suffix == ".ipynb"
        return
    for number, cell in enumerate(cells, start=1):
        yield tr("cell {number}", number=number), _joined(cell.get("source")), True
        outputs = cell.get("outputs")
        for output in outputs if isinstance(outputs, list) else ():
            yield tr("cell {number}, output", number=number), "\n".join(filter(None, _shown(output))), True


def _cells(text: str) -> list[dict[str, Any]] | None:
    """The cells of a notebook, or None for what is none: then the text is looked at as it is."""
    try:
        cells = json.loads(text)["cells"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    return [cell for cell in cells if isinstance(cell, dict)] if isinstance(cells, list) else None


def _shown(output: Any) -> Iterator[str]:
    """The texts of an output. Pictures are left out: their letters look like secrets."""
    if not isinstance(output, dict):
        return
    yield _joined(output.get("text"))
    yield _joined(output.get("evalue"))
    yield "\n".join(map(str, output.get("traceback") or ()))
    data = output.get("data")
    for kind, value in data.items() if isinstance(data, dict) else ():
        if not kind.startswith(("image/", "audio/", "video/", "application/pdf")):
            yield _joined(value) if isinstance(value, str | list) else json.dumps(value)


def _joined(source: Any) -> str:
    """A multi-line text of a notebook: one text, or a list of lines."""
    return "".join(map(str, source)) if isinstance(source, list) else str(source or "")


def _secrets(text: str, *, is_code: bool) -> Iterator[tuple[int, str, str]]:
    """Line, kind and hint of each secret in `text`, each once a line."""
    for number, line in enumerate(text.splitlines(), start=1):
        seen = list[str]()
        for kind, value in (*_by_shape(line), *_by_name(line, is_code=is_code)):
            if not any(value in earlier or earlier in value for earlier in seen):
                seen.append(value)
                yield number, kind, f"{value[:4]}•••"


def _by_shape(line: str) -> Iterator[tuple[str, str]]:
    for kind, shape in _SHAPES:
        for match in shape.finditer(line):
            value = match.groupdict().get("value") or match[0]
            if not _PLACEHOLDER.search(value):
                yield kind, value


def _by_name(line: str, *, is_code: bool) -> Iterator[tuple[str, str]]:
    for match in _NAMED.finditer(line):
        quoted, bare = match["quoted"], match["bare"]
        value = quoted or bare
        if _HARMLESS_NAMES.search(match["name"]) or _PLACEHOLDER.search(value) or _WORDS.fullmatch(value):
            continue
        if quoted or not is_code or _MIXED.fullmatch(bare):
            yield match["name"], value


def secrets_in(text: str) -> list[tuple[str, str]]:
    """Every secret that `scan` would find in `text`, each once: what it looks like or is called, and itself."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        for kind, value in (*_by_shape(line), *_by_name(line, is_code=False)):
            if not any(value in earlier or earlier in value for earlier in found):
                found[value] = kind
    return [(kind, value) for value, kind in found.items()]


def masked(text: str) -> str:
    """`text` with dots in place of every secret that `scan` would find in it."""
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        for _, value in (*_by_shape(line), *_by_name(line, is_code=False)):
            line = line.replace(value, MASK)
        lines[number] = line
    return "".join(lines)
