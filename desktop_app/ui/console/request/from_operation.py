"""A draft for an operation of the API: its parameters as rows, and a body of the kind that it takes. No widgets."""

from dataclasses import replace
from urllib.parse import parse_qsl

from desktop_app.core.api.catalog import Operation, Parameter
from desktop_app.core.api.request import BODYLESS
from desktop_app.core.i18n import tr
from desktop_app.ui.console.request import address
from desktop_app.ui.console.request.draft import JSON, Draft, kind_of
from desktop_app.ui.widgets.kv_pair import Pair


def from_operation(operation: Operation, path: str = "") -> Draft:
    """A request for `operation`: its parameters as rows, required ones ticked, and its example body.

    path: where it is below the connection's address; "" for the path in the description.
    """
    rows = {place: tuple(_row(each) for each in operation.parameters if each.place == place)
            for place in ("path", "query", "header")}  # fmt: skip
    draft = Draft(
        method=operation.method,
        path=path or operation.path,
        path_pairs=address.path_rows(operation.path, rows["path"]),
        query_pairs=rows["query"],
        header_pairs=(Pair("Accept", JSON), *rows["header"]),
        operation=operation,
    )
    return draft if operation.method in BODYLESS else _with_body(draft, operation)


def belonging(draft: Draft, operation: Operation | None) -> Draft:
    """`draft`, whose address is that of `operation` by now, since it was typed: its parameters are rows to be ticked.

    What was filled in stays; rows of another operation that nobody touched go.
    """
    known = {(each.place, each.name): _row(each) for each in operation.parameters} if operation else {}

    def rows(place: str, pairs: tuple[Pair, ...], *, more: bool = True) -> tuple[Pair, ...]:
        kept = [pair for pair in pairs if not pair.offered]
        found = [_described(pair, known.get((place, pair.name))) for pair in kept]
        there = {pair.name for pair in kept}
        others = (row for (where, name), row in known.items() if more and where == place and name not in there)
        return (*found, *(replace(row, enabled=False) for row in others))

    return replace(
        draft,
        operation=operation,
        path_pairs=rows("path", draft.path_pairs, more=False),
        query_pairs=rows("query", draft.query_pairs),
        header_pairs=rows("header", draft.header_pairs),
    )


def _described(pair: Pair, row: Pair | None) -> Pair:
    """`pair` with what the description says of it; row: the one of the operation that is called so."""
    if row is None:
        return replace(pair, hint="", known=False, required=False, choices=(), about="") if pair.known else pair
    return replace(pair, hint=row.hint, known=True, required=row.required, choices=row.choices, about=row.about)


def _with_body(draft: Draft, operation: Operation) -> Draft:
    kind, text = kind_of(operation.content_type), operation.body
    if kind == "form":
        return replace(draft, body_kind=kind, form=tuple(Pair(*each) for each in parse_qsl(text, True)))
    if kind == "multipart":
        return replace(draft, body_kind=kind, parts=_parts(text))
    return replace(draft, body_kind=kind, body=text, content_type=operation.content_type or JSON)


def _parts(text: str) -> tuple[Pair, ...]:
    """The members of an example in JSON, one part each."""
    import json

    try:
        members = json.loads(text or "{}")
    except ValueError:
        return ()
    if not isinstance(members, dict):
        return ()
    return tuple(Pair(name, _text(value)) for name, value in members.items())


def _text(value: object) -> str:
    import json

    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _row(parameter: Parameter) -> Pair:
    return Pair(
        name=parameter.name,
        value=parameter.default if parameter.required else "",
        enabled=parameter.required,
        hint=parameter.hint or parameter.description.partition("\n")[0],
        known=True,
        required=parameter.required,
        choices=parameter.choices,
        about=_about(parameter),
    )


def _about(parameter: Parameter) -> str:
    """What the description says of a parameter, in a few lines."""
    lines = [parameter.description.strip()[:600]]
    if parameter.required:
        lines.append(tr("Required."))
    if parameter.default:
        lines.append(tr("Without a value the API takes {value}.", value=parameter.default))
    if parameter.deprecated:
        lines.append(tr("Deprecated."))
    return "\n".join(filter(None, lines))
