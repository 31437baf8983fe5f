"""From a saved request to a draft and back. No widgets.

What a draft has no place for (the Authorization line, questions, references) is taken from what is in the file.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final
from urllib.parse import unquote_plus

from desktop_app.core.api import bodies
from desktop_app.core.api.filling import fill_path
from desktop_app.core.api.formats.http_file import HttpFile, trimmed, writable
from desktop_app.core.api.formats.saved_request import TOKEN, SavedRequest, without_secrets
from desktop_app.core.api.importers.imported import BOUNDARY, form, multipart
from desktop_app.core.api.request import OURS, Request
from desktop_app.core.api.saved.preparing import GRAPHQL
from desktop_app.core.api.saved.tree import Place
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.ui.console.desk import Source
from desktop_app.ui.console.request import address
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.outgoing import content_type_of
from desktop_app.ui.widgets.kv_pair import Pair

_AUTHORIZATION: Final = ("Authorization", f"Bearer {{{{{TOKEN}}}}}")
_NAME: Final = re.compile(r'(?i)\bname="([^"]*)"')
_QUERY_END: Final = re.compile(r"\n[ \t]*\n(?=\s*\{)")


def draft_of(saved: SavedRequest, folder: Path) -> Draft:
    """`saved`, whose file lies in `folder`, ready to be edited and sent."""
    kind = saved.header("content-type")
    graphql = saved.header(GRAPHQL).lower() == "graphql" or saved.method == "GRAPHQL"
    made = Draft(
        method="POST" if saved.method == "GRAPHQL" else saved.method,
        header_pairs=tuple(Pair(name, value) for name, value in saved.headers if _is_row(name)),
        body_kind="none",
        checks=saved.checks,
    ).with_target(saved.target)
    made = replace(made, options=replace(made.options, redirects=saved.redirects, timeout=saved.timeout))
    if saved.body_file:
        return replace(made, body_kind="file", file=str(folder / saved.body_file), content_type=kind)
    if saved.body is None:
        return replace(made, content_type=kind) if kind else replace(made, body_kind="json")
    if graphql:
        query, _, variables = _split_graphql(saved.body)
        return replace(made, body_kind="graphql", graphql=query, graphql_variables=variables)
    lowered = kind.lower()
    if lowered.startswith(bodies.FORM):
        return replace(made, body_kind="form", form=tuple(_form_rows(saved.body)), content_type=bodies.FORM)
    if lowered.startswith("multipart/") and (parts := _parts(saved.body, kind, folder)) is not None:
        return replace(made, body_kind="multipart", parts=parts)
    if "json" in lowered or (not kind and saved.body.lstrip()[:1] in ("{", "[")):
        return replace(made, body_kind="json", body=saved.body, content_type=kind or bodies.JSON)
    return replace(made, body_kind="raw", body=saved.body, content_type=kind)


def saved_of(draft: Draft, folder: Path, before: SavedRequest | None = None, *, name: str = "") -> SavedRequest:
    """`draft` as it is written into a file in `folder`, over `before` where that is there already.

    Raises RequestProblem `body_unwritable` for a body that such a file can't hold.
    """
    saved = before or SavedRequest("GET", "/", headers=(_AUTHORIZATION,))
    kind, body, file = _body(draft, folder)
    headers = [pair for pair in saved.headers if pair[0].lower() in OURS]
    headers += [(pair.name, pair.value) for pair in draft.header_pairs if pair.enabled and pair.name]
    if draft.body_kind == "graphql" and draft.has_body:
        headers.append(("X-REQUEST-TYPE", "GraphQL"))
    if kind and not any(field.lower() == "content-type" for field, _ in headers):
        headers.append(("Content-Type", kind))
    filled, _ = fill_path(draft.path, [(pair.name, pair.value or f"{{{{{pair.name}}}}}") for pair in draft.path_pairs])
    path = filled.replace("%7B%7B", "{{").replace("%7D%7D", "}}")
    if body is not None and not writable(body, includes=draft.body_kind == "multipart"):
        raise RequestProblem(
            "body_unwritable",
            tr("The body has lines that mean something else in an .http file, so it was not saved."),
            tr("Save the body as a file of its own, and choose it under Body."),
        )
    return replace(
        saved,
        method=draft.method,
        target=address.joined(path, draft.query_pairs),
        name=name or saved.name,
        headers=tuple(headers),
        body=body,
        body_file=file,
        filled=saved.filled and file == saved.body_file,
        checks=draft.checks,
        redirects=draft.options.redirects,
        timeout=draft.options.timeout,
    )


def draft_of_request(request: Request, base: str) -> Draft:
    """A request that was sent before, ready to be sent again. base: the address of the API, left out of its own."""
    target = request.target
    if base and target.startswith(f"{base.rstrip('/')}/"):
        target = target[len(base.rstrip("/")) :]
    text = request.body.decode("utf-8", "replace") if request.body is not None else None
    return draft_of(SavedRequest(request.method, target, headers=request.headers, body=text or None), Path())


def unchanged(there: SavedRequest, origin: Draft, folder: Path) -> bool:
    """Whether `there`, as it is in the file now, is what `origin` was made from: saving would change nothing."""
    try:
        written = saved_of(origin, folder, there)
        safe = replace(written, headers=without_secrets(written.headers))  # as it would stand in the file
        return draft_of(there, folder) == draft_of(safe, folder)
    except RequestProblem:
        return False


def source_of(place: Place, saved: SavedRequest) -> Source:
    """Where a tab says that its request is from."""
    return Source(place.path, saved.name, saved.line)


def locate(source: Source, file: HttpFile) -> int | None:
    """Which request of `file` it is (from 0): the one of its name, else the one at its line; None where it is gone."""
    named = [number for number, each in enumerate(file.requests) if source.name and each.name == source.name]
    if len(named) == 1:
        return named[0]
    there = (number for number, each in enumerate(file.requests) if each.line == source.line)
    return next((number for number in there if file.requests[number].name == source.name), None)


def _is_row(name: str) -> bool:
    return name.lower() not in OURS and name.lower() not in (GRAPHQL, "content-type")


def _split_graphql(body: str) -> tuple[str, str, str]:
    found = _QUERY_END.search(body)
    return (body[: found.start()], "\n\n", body[found.end() :]) if found else (body, "", "")


def _form_rows(body: str) -> Iterator[Pair]:
    for part in body.replace("\n", "").split("&"):
        name, _, value = part.partition("=")
        if name:
            yield Pair(unquote_plus(name), unquote_plus(value))


def _parts(body: str, kind: str, folder: Path) -> tuple[Pair, ...] | None:
    """The rows of a form with files; None for one that is more than that."""
    boundary = kind.partition("boundary=")[2].strip().strip('"')
    if not boundary:
        return None
    rows = []
    for text in body.split(f"--{boundary}")[1:-1]:
        head, _, content = text.strip("\n").partition("\n\n")
        name = _NAME.search(head)
        if name is None:
            return None
        media = re.search(r"(?im)^content-type:\s*(\S.*)$", head)
        file = content.removeprefix("< ").strip() if content.startswith("< ") else ""
        value = str(folder / file) if file else content
        rows.append(Pair(name[1], value, file=bool(file), media_type=media[1].strip() if media else ""))
    return tuple(rows) or None


def _body(draft: Draft, folder: Path) -> tuple[str, str | None, str]:
    """Content type, text and file of what is sent."""
    kind = content_type_of(draft)
    if not draft.has_body:
        return "", None, ""
    match draft.body_kind:
        case "form":
            return kind, form([(pair.name, pair.value) for pair in draft.form if pair.enabled and pair.name]), ""
        case "multipart":
            sent = [pair for pair in draft.parts if pair.enabled and pair.name]
            parts = [(pair.name, pair.value, _relative(pair.value, folder) if pair.file else "") for pair in sent]
            return f"{bodies.MULTIPART}; boundary={BOUNDARY}", multipart(parts)[1], ""
        case "graphql":
            parts_of_it = [draft.graphql.strip(), draft.graphql_variables.strip()]
            return kind, "\n\n".join(part for part in parts_of_it if part), ""
        case "file":
            return draft.content_type, None, _relative(draft.file, folder)
    return kind, trimmed(draft.body), ""


def _relative(file: str, folder: Path) -> str:
    """`file` as its request names it: from the folder of the request where it lies below that."""
    path = Path(file).expanduser()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()
