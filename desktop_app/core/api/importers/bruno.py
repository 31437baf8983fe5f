"""Bruno collections: folders of `.bru` files."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core import files
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers.imported import (
    Collector,
    Imported,
    fill_path,
    form,
    multipart,
    with_type,
)
from desktop_app.core.i18n import tr

_METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace", "connect")
_BLOCK = re.compile(r"([\w:-]+)\s*([{\[])\s*")
_KINDS = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
    "sparql": "application/sparql-query",
}
_MOST_FILES = 20_000

Blocks = dict[str, list[str]]


def read(path: Path) -> Imported:
    """The requests and environments of the collection in the folder `path`, or of one `.bru` file.

    Raises DescriptionProblem where there is no request, StorageProblem for what can't be read.
    """
    collector = Collector()
    for file in [path] if path.is_file() else _files(path):
        folders = file.relative_to(path).parts[:-1] if path.is_dir() else ()
        blocks = _blocks((files.read_bytes(file) or b"").decode("utf-8", "replace"))
        if folders and folders[0] == "environments":
            _environment(collector, file.stem, blocks)
        elif any(method in blocks for method in _METHODS):
            collector.add(_request(collector, file.stem, blocks), folders)
    return collector.imported()


def _files(folder: Path) -> Iterator[Path]:
    try:
        found = sorted(path for path in folder.rglob("*.bru") if "node_modules" not in path.parts)
    except OSError as error:
        raise files.storage_problem(error, folder) from error
    yield from found[:_MOST_FILES]


def _blocks(text: str) -> Blocks:
    """The lines of each block, by its name."""
    blocks: Blocks = {}
    name, end = "", ""
    for line in text.splitlines():
        if not name:
            if opened := _BLOCK.fullmatch(line):
                name, end = opened[1], "}" if opened[2] == "{" else "]"
                blocks[name] = []
            elif whole := re.fullmatch(r"([\w:-]+)\s*\[(.*)\]\s*", line):
                blocks[whole[1]] = [part.strip() for part in whole[2].split(",")]
        elif line == end:
            name = ""
        else:
            blocks[name].append(line)
    return blocks


def _pairs(blocks: Blocks, name: str) -> list[tuple[str, str]]:
    """The rows of a block that are not switched off (`~`)."""
    rows = []
    for line in blocks.get(name, ()):
        key, colon, value = line.strip().partition(":")
        if colon and not key.startswith("~"):
            rows.append((key.strip().strip('"'), value.strip()))
    return rows


def _text(blocks: Blocks, name: str) -> str | None:
    """The text of a block, whose lines are indented by two spaces."""
    if name not in blocks:
        return None
    return "\n".join(line.removeprefix("  ") for line in blocks[name])


def _request(collector: Collector, stem: str, blocks: Blocks) -> SavedRequest:
    method = next(method for method in _METHODS if method in blocks)
    own, meta = dict(_pairs(blocks, method)), dict(_pairs(blocks, "meta"))
    name = meta.get("name", stem)
    if any(each.startswith(("script", "tests")) for each in blocks):
        collector.note(name, tr("its scripts are left out"))
    headers = _pairs(blocks, "headers")
    auth = own.get("auth", "none")
    if auth in ("bearer", "oauth2", "basic"):
        headers.append(("Authorization", f"{'Basic' if auth == 'basic' else 'Bearer'} {{{{token}}}}"))
    elif auth == "apikey":
        headers.append((dict(_pairs(blocks, "auth:apikey")).get("key", "X-API-Key"), "{{api_key}}"))
    url = own.get("url", "")
    if paths := dict(_pairs(blocks, "params:path")):
        url = fill_path(url, paths)
    kind, body, file = _body(blocks, own.get("body", "none"))
    return SavedRequest(method.upper(), _plain(url), name=name, body=None if body is None else _plain(body),
                        headers=with_type([(field, _plain(value)) for field, value in headers], kind),
                        body_file=file)  # fmt: skip


def _body(blocks: Blocks, kind: str) -> tuple[str, str | None, str]:
    match kind:
        case "formUrlEncoded" | "form-urlencoded":
            return "application/x-www-form-urlencoded", form(_pairs(blocks, "body:form-urlencoded")), ""
        case "multipartForm" | "multipart-form":
            parts = [(name, "" if (path := _file(value)) else value, path)
                     for name, value in _pairs(blocks, "body:multipart-form")]  # fmt: skip
            made = multipart(parts)
            return made[0], made[1], ""
        case "graphql":
            try:
                values = json.loads(_text(blocks, "body:graphql:vars") or "{}")
            except ValueError:
                values = {}
            message = {"query": (_text(blocks, "body:graphql") or "").strip(), "variables": values}
            return "application/json", json.dumps(message, indent=2, ensure_ascii=False), ""
        case "file":
            return "", None, next((path for _, value in _pairs(blocks, "body:file") if (path := _file(value))), "")
        case _ if kind in _KINDS:
            return _KINDS[kind], _text(blocks, f"body:{kind}") or _text(blocks, "body"), ""
    return "", None, ""


def _file(value: str) -> str:
    """The path in `@file(path)`."""
    found = re.match(r"@file\((.*?)\)", value)
    return found[1].partition("|")[0] if found else ""


def _environment(collector: Collector, name: str, blocks: Blocks) -> None:
    for key, value in _pairs(blocks, "vars"):
        collector.variable(name, key, _plain(value))
    for line in blocks.get("vars:secret", ()):
        if key := line.strip().strip(",").removeprefix("~"):
            collector.variable(name, key, None, secret=True)


def _plain(text: str) -> str:
    """Variables of the process as they are called here."""
    return re.sub(r"\{\{\s*process\.env\.(\w+)\s*\}\}", r"{{$processEnv \1}}", text)
