"""What is sent for a saved request: its variables filled in, files read, GraphQL put into JSON."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any, Final

from desktop_app.core import files
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import OURS, Request
from desktop_app.core.api.response import SPILL_BYTES
from desktop_app.core.api.uploads import PiecesBody
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr

GRAPHQL: Final = "x-request-type"
"""The header field by which editors mark GraphQL; it is not sent."""
_INCLUDE: Final = re.compile(r"<(@)?[\w-]*[ \t]+(\S.*?)\s*")
_WHOLE: Final = re.compile(r"(?:https?://|\{\{)")
_BARE_HOST: Final = re.compile(r"(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?]|$)")
Pieces = list[bytes | Path]
"""A body: bytes, and files on the disk."""


async def prepare(saved: SavedRequest, variables: Variables, folder: Path) -> Request:
    """What is sent for `saved`, whose file lies in `folder`, its variables filled in.

    Header fields that are ours (the token's, the host's) are left out. Raises RequestProblem and StorageProblem.
    """
    variables.prompts = {**variables.prompts, **saved.prompts}
    headers = [(await variables.fill(name), await variables.fill(value))
               for name, value in saved.headers if name.lower() not in OURS]  # fmt: skip
    method, query = saved.method, saved.header(GRAPHQL)
    graphql = query.lower() == "graphql" or method == "GRAPHQL"
    pieces = await _body(saved, variables, folder, stream=not graphql)
    body = b"".join(piece for piece in pieces or () if isinstance(piece, bytes))
    if graphql:
        method = "POST" if method == "GRAPHQL" else method
        pieces = [_graphql(body.decode())]
        headers = [pair for pair in headers if pair[0].lower() != GRAPHQL]
        if not any(name.lower() == "content-type" for name, _ in headers):
            headers.append(("Content-Type", "application/json"))
    target = await variables.fill(_target(saved))
    return Request(
        method.upper(),
        target,
        headers=tuple(headers),
        **_as_sent(pieces),
        redirects=saved.redirects,
        timeout=saved.timeout,
        name=saved.name,
        secrets=tuple(variables.used),
    )


def _target(saved: SavedRequest) -> str:
    """The target; with the host where a field of its own says that, or where it stands there without a scheme."""
    host = saved.header("host")
    if saved.target.startswith("/") and host:
        scheme = "" if _WHOLE.match(host) else "https://"
        return f"{scheme}{host}{saved.target}"
    return f"https://{saved.target}" if _BARE_HOST.match(saved.target) else saved.target


def _as_sent(pieces: Pieces | None) -> dict[str, Any]:
    """The field of Request that has the body: in memory where it is whole there."""
    if pieces is None:
        return {}
    if all(isinstance(piece, bytes) for piece in pieces):
        return {"body": b"".join(piece for piece in pieces if isinstance(piece, bytes))}
    return {"upload": PiecesBody(tuple(pieces))}


async def _body(saved: SavedRequest, variables: Variables, folder: Path, *, stream: bool) -> Pieces | None:
    """The body; with `stream` large files in it are left on the disk."""
    if saved.body_file:
        return [await _file(saved.body_file, variables, folder, filled=saved.filled, stream=stream)]
    if saved.body is None:
        return None
    if saved.header("content-type").lower().startswith("multipart/"):
        return await _multipart(saved.body, variables, folder)
    return [(await variables.fill(saved.body)).encode()]


async def _multipart(body: str, variables: Variables, folder: Path) -> Pieces:
    """RFC 2046 section 5.1.1: lines end with CRLF; a part may be a file."""
    pieces: Pieces = []
    for line in body.split("\n"):
        if pieces:
            pieces.append(b"\r\n")
        include = _INCLUDE.fullmatch(line)
        if include:
            pieces.append(await _file(include[2], variables, folder, filled=bool(include[1]), stream=True))
        else:
            pieces.append((await variables.fill(line)).encode())
    return pieces


async def _file(name: str, variables: Variables, folder: Path, *, filled: bool, stream: bool) -> bytes | Path:
    path = folder / (await variables.fill(name))
    if stream and not filled and await asyncio.to_thread(_is_large, path):
        return path
    data = await asyncio.to_thread(files.read_bytes, path)
    if data is None:
        raise RequestProblem(
            "no_file", tr("There is no file {path}.", path=path), tr("Check the path after the < in the request.")
        )
    return (
        (await variables.fill(data.decode("utf-8", "surrogateescape"))).encode("utf-8", "surrogateescape")
        if filled
        else data
    )


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > SPILL_BYTES
    except OSError:  # said where it is read
        return False


def _graphql(text: str) -> bytes:
    """The query and, after an empty line, its variables as the JSON that GraphQL over HTTP sends."""
    query, variables = text, None
    for found in re.finditer(r"\n[ \t]*\n(?=\s*\{)", text):
        try:
            query, variables = text[: found.start()], json.loads(text[found.end() :])
            break
        except ValueError:
            continue
    message: dict[str, Any] = {"query": query.strip()}
    if variables is not None:
        message["variables"] = variables
    return json.dumps(message, ensure_ascii=False).encode()
