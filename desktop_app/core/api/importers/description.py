"""OpenAPI and Swagger documents: a request for each operation, with its example body."""

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.description import reader
from desktop_app.core.api.formats.saved_request import SavedRequest
from desktop_app.core.api.importers.imported import Collector, Imported, with_query, with_type


def matches(document: Any) -> bool:
    """Whether it is a description."""
    return isinstance(document, Mapping) and ("openapi" in document or "swagger" in document)


def read(document: Mapping[str, Any]) -> Imported:
    """A request for each operation; required parameters are variables. Raises DescriptionProblem."""
    catalog = reader.read(document)
    collector = Collector()
    if catalog.servers:
        collector.variable("", "base_url", catalog.servers[0])
    for operation in catalog.operations:
        if operation.method:
            collector.add(_request(catalog, operation), (operation.tag,) if operation.tag else ())
        if operation.problem:
            collector.note(f"{operation.method} {operation.path}".strip(), operation.problem)
    return collector.imported()


def _request(catalog: Catalog, operation: Operation) -> SavedRequest:
    base = operation.server or ("{{base_url}}" if catalog.servers else "")
    query = [(each.name, each.default or f"{{{{{each.name}}}}}")
             for each in operation.parameters if each.place == "query" and each.required]  # fmt: skip
    headers = [(each.name, each.default or f"{{{{{_variable(each.name)}}}}}")
               for each in operation.parameters if each.place == "header" and each.required]  # fmt: skip
    path = re.sub(r"\{([^{}/]+)\}", r"{{\1}}", operation.path)
    if operation.security:
        headers.append(("Authorization", "Bearer {{token}}"))
    return SavedRequest(
        operation.method,
        with_query(base + path, query),
        name=operation.operation_id or operation.summary or f"{operation.method} {path}",
        headers=with_type(headers, operation.content_type if operation.body else ""),
        body=operation.body or None,
    )


def _variable(name: str) -> str:
    return re.sub(r"\W+", "_", name)
