"""`framer-desk import`: requests of other programs, as an `.http` file."""

import argparse
import asyncio
from pathlib import Path

from desktop_app.cli.terminal import dump, note, read_all, say, to_output
from desktop_app.context import AppContext
from desktop_app.core.api import importers
from desktop_app.core.api.importers import writing
from desktop_app.core.api.importers.imported import Imported
from desktop_app.core.i18n import tr


async def import_(context: AppContext, given: argparse.Namespace) -> int:
    """Read a file or folder of another program (`-`: standard input) and write its requests, without credentials."""
    if given.file == "-":
        imported = importers.read_data(await read_all())
    else:
        imported = await asyncio.to_thread(_read, given.file)
    written: list[Path] = []
    if given.output != "-":
        written = await asyncio.to_thread(writing.write, imported, _target(given))
    if given.json:
        dump(
            {
                "files": [str(path) for path in written],
                "requests": [{"name": each.name, "method": each.method, "target": each.target}
                             for each in imported.requests],
                "environments": list(writing.environments(imported)),
                "notes": list(imported.notes),
            }
        )  # fmt: skip
        return 0
    for line in imported.notes:
        note(line)
    if not written:
        with to_output():
            print(writing.http_file(imported).text, end="")
    else:
        count = len(imported.requests)
        say(tr("Wrote 1 request to {path}.", path=written[0]) if count == 1
            else tr("Wrote {count} requests to {path}.", count=count, path=written[0]))  # fmt: skip
    if len(written) > 1:
        say(tr("Their environments are in {path}.", path=written[1]))
    return 0


def _read(name: str) -> Imported:
    return importers.read(Path(name).expanduser())


def _target(given: argparse.Namespace) -> Path:
    if given.output:
        return Path(given.output).expanduser()
    source = Path(given.file)
    stem = source.stem if source.suffix else source.name
    return Path(f"{stem if stem not in ('', '-', '.', '..') else 'imported'}.http")
