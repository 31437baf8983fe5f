"""What callers of an API depend on, small enough to be kept: operations, inputs, scopes, addresses."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.description import bodies
from desktop_app.core.api.description.parameters import kind_of, schema_of, specifications
from desktop_app.core.api.description.reader import DescribedOperation
from desktop_app.core.api.description.references import UNREADABLE, Document, follow

BODY = "body"
"""The place of what goes into the body."""


class Input(msgspec.Struct, array_like=True, frozen=True):
    """Something that an operation takes. place: path, query, header, cookie, or body for a member of its body.

    kind: its type as a word, "" where it isn't given.
    """

    place: str
    name: str
    required: bool
    kind: str


class Action(msgspec.Struct, array_like=True, frozen=True):
    """One operation. security: as `Operation.security`. body: whether it takes one, and whether it has to."""

    method: str
    path: str
    operation_id: str
    deprecated: bool
    security: tuple[tuple[str, ...], ...]
    inputs: tuple[Input, ...]
    body: bool
    body_required: bool

    @property
    def name(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"


class Surface(msgspec.Struct, frozen=True):
    """One version of an API. scopes: all that its operations ask for or its description offers."""

    title: str
    version: str
    servers: tuple[str, ...]
    scopes: tuple[str, ...]
    operations: tuple[Action, ...]


def of(catalog: Catalog) -> Surface:
    """The surface of `catalog`. Reads every operation, which blocks for a second with a thousand of them."""
    actions = tuple(_action(operation) for operation in catalog.operations if operation.method)
    named = [scope for action in actions for alternative in action.security for scope in alternative]
    return Surface(
        catalog.title,
        catalog.version,
        catalog.servers,
        tuple(sorted({*named, *_offered(catalog)})),
        actions,
    )


def catalog_of(surface: Surface) -> Catalog:
    """A catalog that finds the operations of `surface` by method and address; their details are not in it."""
    operations = tuple(
        Operation(action.method, action.path, action.operation_id, deprecated=action.deprecated)
        for action in surface.operations
    )
    return Catalog(surface.title, surface.version, surface.servers, operations)


def _action(operation: Operation) -> Action:
    inputs, body, required = _taken(operation)
    return Action(
        operation.method,
        operation.path,
        operation.operation_id,
        operation.deprecated,
        operation.security,
        tuple(inputs),
        body,
        required,
    )


def _taken(operation: Operation) -> tuple[list[Input], bool, bool]:
    """Its inputs, whether it takes a body, and whether it must have one. What can't be read counts as not there."""
    if not isinstance(operation, DescribedOperation):
        given = [Input(one.place, one.name, one.required, one.kind) for one in operation.parameters]
        return given, bool(operation.body), False
    document = operation.source.document
    try:
        item = follow(document, document.at(("paths", operation.path)))
        raw = next(value for name, value in item.items() if str(name).upper() == operation.method)
        specs, _ = specifications(document, [item.get("parameters"), raw.get("parameters")])
    except (*UNREADABLE, StopIteration):
        return [], False, False
    inputs = [
        Input(str(spec["in"]), str(spec["name"]), spec.get("required") is True or spec["in"] == "path",
              _kind(document, schema_of(document, spec)))
        for spec in specs if spec["in"] not in ("body", "formData")
    ]  # fmt: skip
    media, required = _body(document, raw, specs)
    kind = bodies.preferred(media)
    members = list(_members(document, media[kind].get("schema", {}))) if kind else []
    return inputs + members, bool(media), required


def _body(document: Document, raw: Mapping[str, Any], specs: list[Mapping[str, Any]]) -> tuple[Mapping[str, Any], bool]:
    """The media types of the body, and whether there has to be one."""
    try:
        media = bodies.request_media(document, raw, specs, None)
        whole = follow(document, raw.get("requestBody", {}))
        in_form = any(spec["in"] in ("body", "formData") and spec.get("required") is True for spec in specs)
        return media, whole.get("required") is True or in_form
    except UNREADABLE:
        return {}, False


def _members(document: Document, schema: Any) -> Iterator[Input]:
    """The members of a body that is an object, those of the parts that it is put together from as well."""
    found: dict[str, Input] = {}
    try:
        schema = follow(document, schema)
        parts = [schema, *(follow(document, part) for part in schema.get("allOf") or ())]
        required = {name for part in parts for name in part.get("required") or ()}
        for part in parts:
            for name, value in (part.get("properties") or {}).items():
                kind = _kind(document, follow(document, value))
                found[str(name)] = Input(BODY, str(name), name in required, kind)
    except UNREADABLE:
        pass  # what was read of it so far counts
    yield from found.values()


def _kind(document: Document, schema: Any) -> str:
    """The type as words: "integer", "array of string", "string, null"."""
    if not isinstance(schema, Mapping):
        return ""
    kind = kind_of(schema)
    if schema.get("nullable") is True and kind:  # OpenAPI 3.0 for what 3.1 writes as a second type
        kind = f"{kind}, null"
    if kind != "array":
        return kind
    try:
        inner = follow(document, schema.get("items") or {})
    except UNREADABLE:
        return kind
    of_what = kind_of(inner) if isinstance(inner, Mapping) else ""
    return f"array of {of_what}" if of_what else kind


def _offered(catalog: Catalog) -> Iterator[str]:
    """The scopes that the description itself lists (OpenAPI 3 and Swagger 2.0)."""
    described = next((one for one in catalog.operations if isinstance(one, DescribedOperation)), None)
    if described is None:
        return
    document = described.source.document
    for pointer in (("components", "securitySchemes"), ("securityDefinitions",)):
        try:
            schemes = follow(document, document.at(pointer))
            for scheme in schemes.values():
                scheme = follow(document, scheme)
                for flow in (*(scheme.get("flows") or {}).values(), scheme):
                    yield from map(str, flow.get("scopes") or ())
        except UNREADABLE:
            continue
