"""One change, in words and as stable words for scripts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

ORDER: Final = (
    "operation_removed", "operation_moved", "scopes_changed", "parameter_required", "body_required",
    "parameter_removed", "parameter_type", "address_changed", "endpoint_removed", "endpoint_moved", "pkce",
    "auth_methods", "grant_types", "scope_removed", "operation_deprecated", "operation_undeprecated",
    "parameter_optional", "body_optional", "operation_added", "parameter_added", "scope_added", "endpoint_added",
    "keys_rotated", "metadata_changed",
)  # fmt: skip
"""Every kind of change, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed. `kind` is one of ORDER; `text` says it in words.

    breaking: what worked before may not work any more. method, path: the operation that it is about, as it was before
    (as it is now where it is new); "" where it is about none. subject: what of it: a parameter, a scope, an endpoint.
    """

    kind: str
    breaking: bool
    text: str
    method: str = ""
    path: str = ""
    subject: str = ""

    @property
    def operation(self) -> str:
        """Method and path, or ""."""
        return f"{self.method} {self.path}" if self.method else ""


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Breaking ones first, then by kind; within a kind as they came."""
    return sorted(changes, key=lambda change: (not change.breaking, ORDER.index(change.kind)))
