"""`framer-desk operations`: what an API can do, and which of it the token does not allow."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.cli.terminal import dump, note, say, table
from desktop_app.context import AppContext
from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.preflight import missing_scopes
from desktop_app.core.errors import DescriptionProblem, ProfileProblem, UsageProblem, UserFacing
from desktop_app.core.i18n import tr


async def operations(context: AppContext, given: argparse.Namespace) -> int:
    """List the operations of a connection's API, or of files. Files that can't be read don't keep the rest away."""
    if bool(given.profile) == bool(given.file):
        raise UsageProblem(
            "one_source",
            tr("operations takes the name of a connection or --file, one of them."),
            tr("framer-desk operations sandbox, or framer-desk operations --file openapi.json"),
        )
    if given.profile:
        await _of_profile(context, given)
        return 0
    failed = 0
    for name in given.file:
        try:
            catalog = await context.catalogs.open_file(_path(name))
        except UserFacing as problem:
            failed += 1
            if given.json:
                dump({"file": name, "reason": problem.message}, indent=None)
            else:
                note(f"{name}: {problem.message}")
            continue
        _show(catalog, name, None, given)
    if failed:
        raise DescriptionProblem(
            "files_unreadable",
            tr("{failed} of {total} files could not be read.", failed=failed, total=len(given.file)),
            tr("Give OpenAPI 3 or Swagger 2.0 documents, in JSON or YAML."),
        )
    return 0


def _path(name: str) -> Path:
    return Path(name).expanduser()


async def _of_profile(context: AppContext, given: argparse.Namespace) -> None:
    profile = await context.profile(given.profile)
    catalog = await context.catalogs.get(profile)
    if catalog is None:
        raise ProfileProblem(
            "no_openapi_url",
            tr("{name} does not say where its API is described.", name=profile.display_name),
            tr("Set openapi_url of this connection, or list a file with --file."),
        )
    tokens = await context.tokens.current(profile)
    known = tokens.scopes_known if tokens else True
    granted = tokens.scopes if tokens else ()
    missing = [missing_scopes(each, granted) if known else () for each in catalog.operations]
    _show(catalog, profile.openapi_url, missing, given)


def _show(catalog: Catalog, source: str, missing: Sequence[tuple[str, ...]] | None, given: argparse.Namespace) -> None:
    lacks = missing if missing is not None else [()] * len(catalog.operations)
    if given.json:
        for operation, lack in zip(catalog.operations, lacks, strict=True):
            locked = {} if missing is None else {"locked": bool(lack), "missing_scopes": list(lack)}
            dump({**_document(source, operation), **locked}, indent=None)
        return
    count, title, version = len(catalog.operations), catalog.title or source, catalog.version
    say(tr("{title} {version}: 1 operation", title=title, version=version) if count == 1
        else tr("{title} {version}: {count} operations", title=title, version=version, count=count))  # fmt: skip
    if catalog.operations:
        table([(each.method, each.path, _remarks(each, lack))
               for each, lack in zip(catalog.operations, lacks, strict=True)])  # fmt: skip
    if broken := len(catalog.broken):
        note(tr("{count} of them can't be read as a whole.", count=broken))


def _document(source: str, operation: Operation) -> dict[str, Any]:
    """An operation as others script against it."""
    document: dict[str, Any] = {
        "file": source,
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.operation_id or None,
        "tags": list(operation.tags),
        "summary": operation.summary,
        "security": [list(scopes) for scopes in operation.security],
        "deprecated": operation.deprecated,
    }
    return {**document, "reason": operation.problem} if operation.problem else document


def _remarks(operation: Operation, missing: tuple[str, ...]) -> str:
    remarks = [operation.summary]
    if operation.deprecated:
        remarks.append(tr("(deprecated)"))
    if missing:
        remarks.append(tr("(locked: needs {scopes})", scopes=", ".join(missing)))
    if operation.problem:
        remarks.append(f"({operation.problem})")
    return " ".join(part for part in remarks if part)
