"""What an API's answers said of the end of its operations, for the list of operations. No widgets."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.i18n import tr

if TYPE_CHECKING:
    from desktop_app.context import AppContext
    from desktop_app.core.changes.notices import Notice


def endings_of(context: "AppContext", name: str, catalog: Catalog) -> Mapping[str, str]:
    """By method and path of the operation. Blocks. Raises StorageProblem."""
    found: dict[str, str] = {}
    for notice in context.notices.of(name):
        operation = catalog.match(notice.method, f"https://api.invalid{notice.path}")
        if operation is not None:
            found.setdefault(f"{operation.method} {operation.path}", ending(notice))
    return found


def ending(notice: "Notice") -> str:
    """Since when it is deprecated, and when it ends (RFC 9745, RFC 8594)."""
    said = []
    if notice.deprecated_at is not None:
        said.append(tr("deprecated {date}", date=_day(notice.deprecated_at)))
    elif notice.deprecated:
        said.append(tr("deprecated"))
    if notice.sunset_at is not None:
        said.append(tr("ends {date}", date=_day(notice.sunset_at)))
    return ", ".join(said)


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(at))
