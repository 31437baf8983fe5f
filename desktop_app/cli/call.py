"""`framer-desk call`."""

import argparse
import asyncio
import io
import json
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app.cli.terminal import dump, note, read_all, to_output
from desktop_app.context import AppContext
from desktop_app.core import files
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.verdict import verdict
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr


async def call(context: AppContext, given: argparse.Namespace) -> int:
    """Send one request and print the answer's body, whatever its status."""
    request = _request(given, await _body(given.data) if given.data is not None else None)
    profile = await context.profile(given.profile)
    response = await context.api.send(
        profile, request, send_anyway=given.send_anyway, max_wait=given.max_wait, wait=_wait
    )
    try:
        _show(response, given)
    finally:
        response.discard()
    if problem := verdict(profile, response):
        raise problem
    return 0


def _request(given: argparse.Namespace, body: bytes | None) -> Request:
    headers = []
    for line in given.header:
        name, colon, value = line.partition(":")
        if not colon:
            raise UsageProblem(
                "bad_header", tr("{text} is no header.", text=repr(line)), tr("Write it as 'Name: value'.")
            )
        headers.append((name.strip(), value.strip()))
    if body is not None and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", _guessed_type(body)))
    if not any(name.lower() == "accept" for name, _ in headers):
        headers.append(("Accept", "application/json, */*;q=0.5"))
    return Request(given.method.upper(), given.target, headers=tuple(headers), body=body, source="command line")


async def _body(text: str) -> bytes:
    if text == "@-":
        return await read_all()
    if not text.startswith("@"):
        return os.fsencode(text)  # the very bytes that were typed
    data = await asyncio.to_thread(_read_file, text[1:])
    if data is None:
        raise UsageProblem("no_file", tr("There is no file {path}.", path=text[1:]), tr("Check the path after @."))
    return data


def _read_file(path: str) -> bytes | None:
    return files.read_bytes(Path(path).expanduser())


def _guessed_type(body: bytes) -> str:
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return "application/x-www-form-urlencoded" if b"=" in body[:200] else "text/plain; charset=utf-8"
    return "application/json"


async def _wait(seconds: float, attempt: int) -> None:
    note(tr("The API asked to wait {seconds} s. Sending again then (try {attempt}).",
            seconds=round(seconds, 1), attempt=attempt))  # fmt: skip
    await asyncio.sleep(seconds)


def _show(response: Response, given: argparse.Namespace) -> None:
    saved = given.output not in (None, "-")
    if saved:
        _save(response, Path(given.output).expanduser())
    if given.json:
        dump(
            {
                "status": response.status,
                "headers": [list(pair) for pair in response.headers],
                "body": None if saved else response.body_for_json(),
                "timing": round(response.timing.total, 6),
                "url": response.url,
            }
        )
    elif not saved:
        _print(response)


def _save(response: Response, path: Path) -> None:
    """Write the body to `path`: into what is there already, be it a file, a pipe or /dev/null, as a shell does."""
    new = not path.exists()
    try:
        with path.open("wb") as file, _reading(response) as body:
            shutil.copyfileobj(body, file)
    except OSError as error:
        if new:
            with suppress(OSError):
                path.unlink()  # half a body looks like a whole one
        raise files.storage_problem(error, path) from error


def _reading(response: Response) -> BinaryIO:
    return response.body_file.open("rb") if response.body_file else io.BytesIO(response.content or b"")


def _print(response: Response) -> None:
    out = sys.stdout.buffer
    with to_output(), _reading(response) as body:
        shutil.copyfileobj(body, out)
    if sys.stdout.isatty() and not (response.content or b"\n").endswith(b"\n"):
        out.write(b"\n")
    out.flush()
