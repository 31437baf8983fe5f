"""JSON with one value a line, fast; of large files in a process of its own.

The library holds on to Python's lock while it works, so a window would stand still, and the memory that it takes
would stay with the program.
"""

import mmap
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop_app.core.children import own_command, scrubbed

INDENT: Final = 2
WORD: Final = "format-json"
"""The first argument of such a process: not for people, so not in the parser of the command line."""
_MARK: Final = b"\xef\xbb\xbf"
_BROKEN: Final = 3


def pretty_bytes(data: bytes | mmap.mmap) -> bytes:
    """`data` (UTF-8) formatted. Numbers, order and repeated names stay as they are.

    Raises ValueError for what is no JSON.
    """
    import msgspec  # the console is there before there is anything to format

    with memoryview(data) as whole, whole[3 if data[:3] == _MARK else 0 :] as text:
        try:
            return msgspec.json.format(text, indent=INDENT)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ValueError(str(error)) from error


def format_file(source: Path, target: Path) -> None:
    """Write the JSON of `source`, formatted, to `target`, which must not be there yet. Blocks.

    Raises ValueError with the library's words for what is no JSON, and OSError where the process can't do its work.
    """
    done = subprocess.run(
        [*own_command(), WORD, str(source), str(target)],
        capture_output=True, check=False, text=True, stdin=subprocess.DEVNULL, env=scrubbed(os.environ, ()),
    )  # fmt: skip
    if done.returncode == _BROKEN:
        raise ValueError(done.stdout.strip())
    if done.returncode:
        raise OSError(f"formatting ended with status {done.returncode}")


def run(arguments: Sequence[str]) -> int:
    """What that process does; gives its exit status."""
    source, target = map(Path, arguments)
    with source.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            formatted = pretty_bytes(data)
        except ValueError as error:
            sys.stdout.write(f"{error}\n")
            return _BROKEN
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(formatted)
    return 0
