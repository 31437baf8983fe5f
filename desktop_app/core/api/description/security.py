"""Which scopes an operation asks a token for."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.api.description.references import UNREADABLE, Document, follow

Alternatives = tuple[tuple[str, ...], ...]


class SecuritySchemes:
    """The security schemes of a document: by which of them an access token is let in."""

    def __init__(self, document: Document) -> None:
        self._by_token: dict[str, bool] = {}
        for pointer in (("components", "securitySchemes"), ("securityDefinitions",)):
            try:
                schemes = follow(document, document.at(pointer))
                self._by_token |= {str(name): _takes_token(document, scheme) for name, scheme in schemes.items()}
            except UNREADABLE:
                continue  # none of this kind, or none that can be read

    def alternatives(self, requirements: Any) -> Alternatives:
        """The requirements that ask for a token, or for nothing, each as its scopes (OpenAPI 3.1 section 4.8.30).

        An API key alone, say, is no way in for a token. A scheme that is not described counts where it has scopes:
        only tokens have these. Raises one of UNREADABLE for requirements that are none.
        """
        found = []
        for alternative in requirements:
            by_token = [scopes or () for name, scopes in alternative.items() if self._takes_token(str(name), scopes)]
            if by_token or not alternative:
                found.append(tuple(str(scope) for scopes in by_token for scope in scopes))
        return tuple(found)

    def _takes_token(self, name: str, scopes: Any) -> bool:
        return self._by_token.get(name, bool(scopes))


def _takes_token(document: Document, scheme: Any) -> bool:
    """Whether a security scheme is one that an access token satisfies; one that can't be read is none."""
    try:
        scheme = follow(document, scheme)
    except UNREADABLE:
        return False
    if not isinstance(scheme, Mapping):
        return False
    if scheme.get("type") == "http":
        return str(scheme.get("scheme", "")).lower() == "bearer"
    return scheme.get("type") in ("oauth2", "openIdConnect")
