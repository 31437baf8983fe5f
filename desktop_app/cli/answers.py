"""Printing and saving answers, for every command that sends requests."""

import argparse
import asyncio
import io
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop_app.cli import timing
from desktop_app.cli.terminal import Harmless, dump, note, to_output
from desktop_app.core import files
from desktop_app.core.api.answer.events import EventReader
from desktop_app.core.api.response import Response
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret

_PIECE: Final = 1 << 16


async def wait(seconds: float, attempt: int) -> None:
    """Wait before try number `attempt`, and say so; the first one is not sent yet."""
    if attempt == 1:
        note(tr("The rate limit is reached. Waiting {seconds} s before it is sent.", seconds=round(seconds, 1)))
        await asyncio.sleep(seconds)
        return
    note(tr("Sending again in {seconds} s (try {attempt}).", seconds=round(seconds, 1), attempt=attempt))
    await asyncio.sleep(seconds)


def show(
    response: Response,
    given: argparse.Namespace,
    more: Mapping[str, Any] | None = None,
    secrets: tuple[Secret, ...] = (),
) -> None:
    """Print or save `response` as `--output` and `--json` ask for it.

    more: further members of the JSON. secrets: those that were filled into the request.
    """
    if given.verbose:
        timing.tell(response, secrets)
    saved = given.output not in (None, "-")
    if saved:
        save(response, Path(given.output).expanduser())
    if given.json:
        body = None if saved else response.body_for_json()
        dump({**document(response, body, verbose=given.verbose), **(more or {})})
    elif not saved:
        print_body(response)


def document(response: Response, body: Any, *, verbose: bool = False) -> dict[str, Any]:
    """What `--json` prints of an answer with this body; with `--verbose` also where its time went."""
    return {
        "status": response.status,
        "headers": [list(pair) for pair in response.headers],
        "body": body,
        "timing": round(response.timing.total, 6),
        "url": response.url,
        **(timing.document(response) if verbose else {}),
    }


def save(response: Response, path: Path) -> None:
    """Write the body to `path`, whole or not at all; into a pipe or /dev/null, if that is there, as a shell does."""
    try:
        with _reading(response) as body:
            if not _is_special(path):
                files.copy_atomic(body, path)
                return
            with path.open("wb") as file:
                shutil.copyfileobj(body, file)
    except OSError as error:
        raise files.storage_problem(error, path) from error


def _is_special(path: Path) -> bool:
    """Whether only what is there can be written to: no file, or one in a folder that takes no other."""
    return path.exists() and not (path.is_file() and os.access(path.parent, os.W_OK))


def print_body(response: Response, *, to_line_end: bool = False) -> None:
    """The body on standard output, as it came; in a terminal such that it can't steer it.

    to_line_end: with a line break where it has none at its end, as it always gets in a terminal.
    """
    out = sys.stdout.buffer
    with to_output(), _reading(response) as body:
        if sys.stdout.isatty():
            harmless = Harmless()
            while piece := body.read(_PIECE):
                out.write(harmless.feed(piece))
            out.write(harmless.feed(b"", last=True))
        else:
            shutil.copyfileobj(body, out)
        if (to_line_end or sys.stdout.isatty()) and not (response.content or b"\n").endswith(b"\n"):
            out.write(b"\n")
        out.flush()


class BodyPrinter:
    """Prints the pieces of a body as they come."""

    def __init__(self) -> None:
        self._harmless = Harmless() if sys.stdout.isatty() else None

    def __call__(self, chunk: bytes) -> None:
        """A piece on standard output, at once."""
        with to_output():
            sys.stdout.buffer.write(self._harmless.feed(chunk) if self._harmless else chunk)
            sys.stdout.buffer.flush()


class EventPrinter:
    """Prints server-sent events as they come, each as JSON in one line."""

    def __init__(self) -> None:
        self._reader = EventReader()

    def __call__(self, chunk: bytes) -> None:
        """Print the events that `chunk` completes."""
        for event in self._reader.feed(chunk):
            dump({"event": event.event, "data": event.data, "id": event.id}, indent=None)
        sys.stdout.flush()


def _reading(response: Response) -> BinaryIO:
    return response.body_file.open("rb") if response.body_file else io.BytesIO(response.content or b"")
