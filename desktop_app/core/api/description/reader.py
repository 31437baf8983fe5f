"""Reading a description into a catalog: the list at once, the details of an operation when they are asked for.

Documents are untidy. An operation of which something can't be read says so in its `problem`; the rest works.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.core.api.catalog import Catalog, Operation, Parameter
from desktop_app.core.api.description import bodies, servers
from desktop_app.core.api.description.parameters import parameters, specifications
from desktop_app.core.api.description.references import UNREADABLE, Document, MemoryDocument, Unreadable, follow
from desktop_app.core.api.description.security import Alternatives, SecuritySchemes
from desktop_app.core.errors import DescriptionProblem
from desktop_app.core.i18n import tr

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Details:
    """What is read of an operation once it is chosen.

    media: media type objects of its body. answers: status, media type and schema of what may come back.
    """

    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: str = ""
    content_type: str = ""
    media: Mapping[str, Mapping[str, Any]] | None = None
    answers: tuple[tuple[str, str, Any], ...] = ()


class DescribedOperation(Operation):
    """An operation of a description. What `Details` has is read when it is first asked for.

    `source`: whoever can read its details. Two of these are the same only where they are one object.
    """

    __slots__ = ("_details", "source")
    _LATER: Final = ("description", "parameters", "body", "content_type")

    def __init__(self, source: "Source", **values: Any) -> None:
        names = {"operation_id": "", "tag": "", "summary": "", "security": (), "deprecated": False, "tags": (),
                 "server": "", "problem": ""} | values  # fmt: skip
        for name, value in {**names, "source": source, "_details": None}.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        """A member that isn't there yet: that of the details."""
        if name not in self._LATER:
            raise AttributeError(name)
        return getattr(self.details, name)

    @property
    def details(self) -> Details:
        """The details, read now if they weren't before."""
        if self._details is None:
            object.__setattr__(self, "_details", self.source.details(self))
        found: Details = self._details
        return found

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"DescribedOperation({self.name!r})"


class Source:
    """Reads details out of a document. `document` may be replaced by the same one from elsewhere."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def details(self, operation: Operation) -> Details:
        """Those of `operation`, without what can't be read."""
        try:
            item, raw = self._found(operation)
        except UNREADABLE:
            return Details()
        specs, _ = specifications(self.document, [item.get("parameters"), raw.get("parameters")])
        description = raw.get("description")
        try:
            media = bodies.request_media(self.document, raw, specs, self._member("consumes"))
        except UNREADABLE:
            media = {}
        kind = bodies.preferred(media)
        return Details(
            description=description if isinstance(description, str) else "",
            parameters=tuple(parameters(self.document, specs)),
            body=bodies.example_text(self.document, kind, media[kind]) if kind else "",
            content_type=kind,
            media=media,
            answers=tuple(bodies.answer_schemas(self.document, raw, self._member("produces"))),
        )

    def _found(self, operation: Operation) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        item = follow(self.document, self.document.at(("paths", operation.path)))
        raw = next((raw for name, raw in item.items() if str(name).lower() == operation.method.lower()), None)
        if not isinstance(raw, Mapping):
            raise Unreadable(tr("it is no object"))
        return item, raw

    def _member(self, name: str) -> Any:
        try:
            return self.document.at((name,))
        except UNREADABLE:
            return None


def read(value: Any, url: str = "") -> Catalog:
    """The catalog of a decoded description that came from `url`. Raises DescriptionProblem for what is none."""
    document = _require_description(value)
    source = Source(MemoryDocument(document))
    schemes = SecuritySchemes(source.document)
    operations = [operation for path, item in _items(document)
                  for operation in _operations(source, schemes, document, path, item)]  # fmt: skip
    info = document.get("info")
    info = info if isinstance(info, Mapping) else {}
    return Catalog(
        title=_text(info.get("title")),
        version=_text(info.get("version")),
        servers=servers.addresses(document, url),
        operations=tuple(operations),
    )


def _require_description(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        if any(name in value for name in ("openapi", "swagger", "paths")):
            return value
        reason = tr("it has neither openapi nor swagger nor paths in it")
        if "swaggerVersion" in value:
            reason = tr("it is written for Swagger {version}", version=str(value["swaggerVersion"])[:10])
    else:
        reason = tr("it is no object")
    raise DescriptionProblem(
        "no_description",
        tr("This is no description of an API: {reason}.", reason=reason),
        tr("Give an OpenAPI 3 or Swagger 2.0 document, in JSON or YAML."),
    )


def _items(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        if not str(path).startswith("x-"):
            yield str(path), item


def _operations(
    source: Source, schemes: SecuritySchemes, document: Mapping[str, Any], path: str, item: Any
) -> Iterator[Operation]:
    try:
        item = follow(source.document, item)
        if not isinstance(item, Mapping):
            raise Unreadable(tr("it is no object"))
    except UNREADABLE as error:
        yield DescribedOperation(source, method="", path=path, problem=_reason(error))
        return
    for name, raw in item.items():
        method = str(name).lower()
        if method in METHODS:
            values: dict[str, Any] = {"method": method.upper(), "path": path}
            if isinstance(raw, Mapping):
                values |= _head(source.document, schemes, document, item, raw)
            else:
                values["problem"] = tr("it is no object")
            yield DescribedOperation(source, **values)


def _head(
    document: Document, schemes: SecuritySchemes, root: Mapping[str, Any], item: Mapping[str, Any],
    raw: Mapping[str, Any],
) -> dict[str, Any]:  # fmt: skip
    """What the list needs of an operation, and in `problem` why something of it can't be read."""
    specs, problems = specifications(document, [item.get("parameters"), raw.get("parameters")])
    security: Alternatives = ()
    try:
        security = schemes.alternatives(_own(raw, root, "security"))
    except UNREADABLE as error:
        problems.append(_reason(error, tr("its security")))
    try:
        bodies.request_media(document, raw, specs, root.get("consumes"))
    except UNREADABLE as error:
        problems.append(_reason(error, tr("its body")))
    tags = _tags(raw.get("tags"))
    own = next((found for one in (raw, item) if "servers" in one and (found := servers.addresses(one))), ())
    return {
        "operation_id": _text(raw.get("operationId")),
        "tag": tags[0] if tags else "",
        "tags": tags,
        "summary": _text(raw.get("summary")),
        "security": security,
        "deprecated": raw.get("deprecated") is True,
        "server": own[0] if own else "",
        "problem": "; ".join(problems),
    }


def _own(raw: Mapping[str, Any], root: Mapping[str, Any], name: str) -> Any:
    value = raw[name] if raw.get(name) is not None else root.get(name)
    return () if value is None else value


def _tags(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(_text(one) for one in value if isinstance(one, str | int)) if isinstance(value, list) else ()


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int | float) else ""


def _reason(error: BaseException, part: str = "") -> str:
    if isinstance(error, Unreadable):
        return str(error)
    why = f"{type(error).__name__}: {error}"[:200]
    return tr("{part} can't be read: {why}", part=part or tr("it"), why=why)
