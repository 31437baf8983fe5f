"""Lines of environment variables: for a shell, and for a .env file that is kept out of git."""

import re
from pathlib import Path
from shlex import quote
from typing import Final

from desktop_app.core import files
from desktop_app.core.exports.handed import Handed

TOKEN: Final = "FRAMER_DESK_TOKEN"
API: Final = "FRAMER_DESK_API"
_IGNORED: Final = ".gitignore"


def shell_lines(handed: Handed) -> str:
    """What a POSIX shell takes with `eval` or `source`."""
    return "".join([f"# {handed.note}\n", *(f"export {name}={quote(value)}\n" for name, value in _values(handed))])


def merged(handed: Handed, before: str) -> str:
    """The text of a .env file: `before` with our lines in place of those of an earlier export, the rest as it is."""
    ours = re.compile(rf"(#.*framer-desk: .*|(export\s+)?({TOKEN}|{API})\s*=.*)")
    kept = [line for line in before.splitlines() if not ours.fullmatch(line)]
    lines = [*kept, f"# framer-desk: {handed.note}", *(f"{name}={quote(value)}" for name, value in _values(handed))]
    return "\n".join(lines) + "\n"


def keep_from_git(path: Path) -> Path | None:
    """Add the file at `path` to the .gitignore beside it when it lies in a git checkout; gives that file if changed.

    Raises StorageProblem.
    """
    folder = path.absolute().parent
    if not any((parent / ".git").exists() for parent in (folder, *folder.parents)):
        return None
    ignore = folder / _IGNORED
    text = (files.read_bytes(ignore) or b"").decode("utf-8", "surrogateescape")
    if {path.name, f"/{path.name}"} & {line.strip() for line in text.splitlines()}:
        return None
    start = text if not text or text.endswith("\n") else f"{text}\n"
    mode = ignore.stat().st_mode & 0o777 if ignore.exists() else 0o644
    files.write_atomic(ignore, f"{start}/{path.name}\n".encode("utf-8", "surrogateescape"), mode)
    return ignore


def _values(handed: Handed) -> list[tuple[str, str]]:
    token = [(TOKEN, handed.token.reveal())] if handed.token is not None else []
    return [(API, handed.profile.api_base_url), *token]
