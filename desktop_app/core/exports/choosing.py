"""Which request an export is about: an operation of the API, a saved one, or "GET /path"."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.request import Request
from desktop_app.core.api.saved import tree as saved_tree
from desktop_app.core.api.saved.file import SavedFile
from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr


def example(catalog: Catalog | None) -> Request:
    """The first operation that only reads and asks for nothing; GET / where none is known."""
    reading = [each for each in (catalog.operations if catalog else ()) if each.method == "GET"]
    plain = [each for each in reading if "{" not in each.path and not any(p.required for p in each.parameters)]
    return of_operation(plain[0]) if plain else Request("GET", "/")


def of_operation(operation: Operation) -> Request:
    """A request as the API describes it, with the example of its body."""
    headers = (("Content-Type", operation.content_type or "application/json"),) if operation.body else ()
    body = operation.body.encode() if operation.body else None
    return Request(operation.method, operation.path, headers=headers, body=body, operation_id=operation.operation_id)


def written(name: str) -> Request | None:
    """The request that `name` spells out ("GET /path"), None where it is a name. Raises RequestProblem."""
    method, _, target = name.strip().partition(" ")
    if not target.strip().startswith(("/", "http://", "https://")):
        return None
    request = Request(method.upper(), target.strip())
    request.check()
    return request


def saved(name: str, folders: Iterable[Path]) -> saved_tree.Place | None:
    """Where the saved request called `name` is in `folders`; None where it isn't. Blocks.

    Raises UsageProblem where several have that name.
    """
    places = [each.place for folder in folders for each in saved_tree.read(folder).requests() if each.title == name]
    if len(places) > 1:
        where = ", ".join(dict.fromkeys(str(place.path) for place in places))
        raise UsageProblem("request_ambiguous", tr("Several saved requests are called {name}.", name=repr(name)),
                           tr("Say which file with --file: {files}", files=where))  # fmt: skip
    return places[0] if places else None


def in_file(name: str, path: Path) -> tuple[SavedRequest, dict[str, str]]:
    """The request called `name` of the file at `path`, or its only one, and the variables of the file. Blocks.

    Raises UsageProblem, StorageProblem, DescriptionProblem.
    """
    file = SavedFile(path).read()
    found = file.find(name) if name else file.requests[0] if len(file.requests) == 1 else None
    if found is None:
        known = ", ".join(each.name or f"{each.method} {each.target}" for each in file.requests)
        raise UsageProblem("request_unknown", tr("The file has no request {name}.", name=repr(name)),
                           tr("It has: {names}", names=known or tr("none")))  # fmt: skip
    return found, file.variables
