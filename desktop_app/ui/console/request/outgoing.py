"""From a draft to what is sent: variables filled in, rows that aren't ticked left out, the body made. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.core.api import bodies
from desktop_app.core.api.filling import fill_path
from desktop_app.core.api.request import Request
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.errors import RequestProblem
from desktop_app.core.i18n import tr
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.kv_pair import Pair


async def filled(draft: Draft, variables: Variables) -> Draft:
    """`draft` with values in place of its variables; rows that aren't sent keep theirs.

    Raises RequestProblem `variable_missing` with the name of one that has no value.
    """

    async def rows(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
        return tuple([await _filled_row(pair, variables) if pair.enabled else pair for pair in pairs])

    changed = replace(
        draft,
        path=await variables.fill(draft.path),
        path_pairs=await rows(draft.path_pairs),
        query_pairs=await rows(draft.query_pairs),
        header_pairs=await rows(draft.header_pairs),
    )
    match draft.body_kind if draft.has_body else "none":
        case "json" | "raw":
            return replace(changed, body=await variables.fill(draft.body))
        case "form":
            return replace(changed, form=await rows(draft.form))
        case "multipart":
            return replace(changed, parts=await rows(draft.parts))
        case "file":
            return replace(changed, file=await variables.fill(draft.file))
        case "graphql":
            given = await variables.fill(draft.graphql_variables)
            return replace(changed, graphql=await variables.fill(draft.graphql), graphql_variables=given)
    return changed


def has_variables(draft: Draft) -> bool:
    """Whether there is anything for `filled` to fill in."""
    rows = (draft.path_pairs, draft.query_pairs, draft.header_pairs, draft.form, draft.parts)
    texts = (draft.path, draft.body, draft.file, draft.graphql, draft.graphql_variables, *draft.checks)
    return any("{{" in text for text in texts) or any(
        "{{" in pair.name or "{{" in pair.value for pairs in rows for pair in pairs
    )


async def _filled_row(pair: Pair, variables: Variables) -> Pair:
    return replace(pair, name=await variables.fill(pair.name), value=await variables.fill(pair.value))


def request(draft: Draft) -> Request:
    """What to send for `draft`, variables left as they stand there.

    Raises RequestProblem `placeholder_empty` for a part of the path that isn't filled in.
    """
    for pair in draft.path_pairs:
        if not pair.value:
            raise RequestProblem(
                "placeholder_empty",
                tr("{name} is empty, and it is a part of the path.", name=pair.name),
                tr("Fill it in under Params."),
            )
    path, _ = fill_path(draft.path, [(pair.name, pair.value) for pair in draft.path_pairs])
    body, content_type = _body(draft)
    headers = tuple((pair.name, pair.value) for pair in draft.header_pairs if pair.enabled and pair.name)
    upload = streamed(draft)
    if body is not None and not any(name.lower() == "content-type" for name, _ in headers):
        headers = (*headers, ("Content-Type", content_type))
    return Request(
        method=draft.method,
        target=path,
        params=_sent(draft.query_pairs),
        headers=headers,
        body=body,
        operation_id=draft.operation.operation_id if draft.operation else "",
        source="console",
        redirects=draft.options.redirects,
        timeout=draft.options.timeout,
        http2=draft.options.http2,
        compression=draft.options.compression,
        upload=upload,
    )


def streamed(draft: Draft) -> bodies.StreamedBody | None:
    """The body where it is read from the disk while it is sent; None where `request` has all of it."""
    if not draft.has_body:
        return None
    if draft.body_kind == "file":
        return bodies.FileBody(_path(draft.file), draft.content_type)
    if draft.body_kind == "multipart":
        return bodies.MultipartBody(tuple(_part(pair) for pair in draft.parts if pair.enabled and pair.name))
    return None


def content_type_of(draft: Draft) -> str:
    """The media type that the body of `draft` is sent as; "" without a body."""
    if not draft.has_body:
        return ""
    match draft.body_kind:
        case "form":
            return bodies.FORM
        case "multipart":
            return bodies.MULTIPART
        case "graphql":
            return bodies.JSON
        case "file":
            return draft.content_type or bodies.media_type_of(Path(draft.file))
        case "json":
            return draft.content_type if "json" in draft.content_type else bodies.JSON
    return draft.content_type or "text/plain"


def _body(draft: Draft) -> tuple[bytes | None, str]:
    content_type = content_type_of(draft)
    if not draft.has_body:
        return None, ""
    match draft.body_kind:
        case "form":
            return bodies.form(_sent(draft.form)), content_type
        case "graphql":
            return bodies.graphql(draft.graphql, draft.graphql_variables), content_type
        case "json" | "raw":
            return draft.body.encode(), content_type
    return None, content_type


def _part(pair: Pair) -> bodies.Part:
    if pair.file:
        return bodies.Part(pair.name, file=_path(pair.value), media_type=pair.media_type)
    return bodies.Part(pair.name, pair.value, media_type=pair.media_type)


def _path(text: str) -> Path:
    return Path(text).expanduser()


def _sent(pairs: Iterable[Pair]) -> tuple[tuple[str, str], ...]:
    return tuple((pair.name, pair.value) for pair in pairs if pair.enabled and pair.name)
