"""Reading .env files: variables for the values of connections, for those who keep them in a file."""

import re
from collections.abc import Mapping
from pathlib import Path

from desktop_app.core import files
from desktop_app.core.errors import SettingsProblem
from desktop_app.core.i18n import tr

VARIABLE = "FRAMER_DESK_ENV_FILE"
"""Names the file, for this program and for the processes that it starts."""
LONGEST = 1 << 20

_NAME = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=")
_QUOTED = re.compile(r"""'(?P<single>[^']*)'|"(?P<double>(?:[^"\\]|\\.)*)\"""")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


def read(path: Path) -> dict[str, str]:
    """The variables in the .env file at `path`. Raises SettingsProblem naming the line, StorageProblem."""
    data = files.read_bytes(path)
    if data is None:
        raise SettingsProblem(
            "env_file_missing",
            tr("There is no file {path}.", path=path),
            tr("Check --env-file or {variable}.", variable=VARIABLE),
        )
    try:
        text = data[: LONGEST + 1].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(path, data.count(b"\n", 0, error.start) + 1) from error
    if len(data) > LONGEST:
        raise _broken(path, text.count("\n") + 1)
    return parse(text, path)


def parse(text: str, path: Path) -> dict[str, str]:
    """The variables in `text`: NAME=VALUE a line, plain, in 'single' or "double" quotes; # begins a comment.

    A name that comes twice has its last value. Nothing is filled in. Raises SettingsProblem naming the line of `path`,
    never its content.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _NAME.match(line)
        value = _value(line[match.end() :].strip()) if match else None
        if match is None or value is None:
            raise _broken(path, number)
        found[match[1]] = value
    return found


def _value(text: str) -> str | None:
    """The value that stands in the rest of a line; None when that can't be told."""
    if text[:1] not in ("'", '"'):
        return re.split(r"(?:^|\s)#", text, maxsplit=1)[0].rstrip()
    match = _QUOTED.match(text)
    rest = text[match.end() :] if match else "?"
    if match is None or (rest.strip() and not re.match(r"\s+#", rest)):
        return None
    if match["single"] is not None:
        return match["single"]
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), match["double"])


def merged(environ: Mapping[str, str]) -> dict[str, str]:
    """`environ` with the variables of the file that it names; one that is set wins over the file. Raises as `read`."""
    path = environ.get(VARIABLE, "").strip()
    return {**read(Path(path).expanduser()), **environ} if path else dict(environ)


def _broken(path: Path, line: int) -> SettingsProblem:
    return SettingsProblem(
        "env_file_broken",
        tr("Line {line} of {path} can't be read.", line=line, path=path),
        tr("Write each line as NAME=VALUE, the value in quotes if it holds spaces."),
    )
