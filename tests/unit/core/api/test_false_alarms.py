"""The check of scopes on 200 operations with every shape of security: what an API would refuse, and that alone."""

from collections.abc import Mapping
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.api import preflight
from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description import reader
from desktop_app.core.errors import ScopeMissing
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet

OPERATIONS: Final = 200
SCOPES: Final = ("read", "write", "delete", "admin", "openid")
SCHEMES: Final = {
    "oauth": {"type": "oauth2", "flows": {}},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example.com"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "basic": {"type": "http", "scheme": "basic"},
}
BY_TOKEN: Final = ("oauth", "oidc", "bearer")

scopes = st.lists(st.sampled_from(SCOPES), max_size=3, unique=True)
alternative = st.dictionaries(st.sampled_from(sorted(SCHEMES)), scopes, max_size=3)
"""One alternative: all of its schemes together; none is what nobody is asked for."""
security: st.SearchStrategy[Any] = st.one_of(st.none(), st.just([]), st.just([{}]), st.lists(alternative, max_size=4))
documents = st.tuples(security, st.lists(security, min_size=OPERATIONS, max_size=OPERATIONS))


def document(root: Any, each: list[Any]) -> dict[str, Any]:
    """A description with these requirements, None for those that say nothing of it."""
    paths = {}
    for number, requirements in enumerate(each):
        operation: dict[str, Any] = {"operationId": f"op{number}", "responses": {}}
        if requirements is not None:
            operation["security"] = requirements
        paths[f"/thing/{number}"] = {"get": operation}
    found: dict[str, Any] = {
        "openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": paths,
        "components": {"securitySchemes": SCHEMES},
    }  # fmt: skip
    return found if root is None else {**found, "security": root}


def lets_in(requirements: list[Mapping[str, list[str]]] | None, granted: tuple[str, ...]) -> bool:
    """Whether an API with these requirements could let in a token with these scopes.

    Written anew from the specification (OpenAPI 3.1 section 4.8.30): one alternative is enough, of that all schemes.
    Who has a key or a password beside the token is not known here, so these may always be satisfied.
    """
    if not requirements:
        return True
    ways = [way for way in requirements if not way or any(name in BY_TOKEN for name in way)]
    if not ways:  # nothing here asks for a token
        return True
    needed = [[scope for name, each in way.items() if name in BY_TOKEN for scope in each] for way in ways]
    return any(set(each) <= set(granted) for each in needed)


@settings(max_examples=12, deadline=None)
@given(documents, scopes)
def test_whatever_an_operation_asks_for(given_security: tuple[Any, list[Any]], granted: list[str]) -> None:
    root, each = given_security
    catalog = reader.read(document(root, each))
    assert len(catalog.operations) == OPERATIONS
    tokens = token(scopes=tuple(granted))
    alarms = {number for number in range(OPERATIONS) if _stopped(catalog, number, tokens)}
    refused = {number for number, own in enumerate(each) if not lets_in(root if own is None else own, tokens.scopes)}
    assert alarms - refused == set()  # false alarms
    assert refused - alarms == set()  # missed ones


def token(**details: Any) -> TokenSet:
    """A token of somebody."""
    return TokenSet(profile="box", issuer="", client_id="", account="ada", access_token=Secret("token"), **details)


def _stopped(catalog: Catalog, number: int, tokens: TokenSet) -> bool:
    try:
        preflight.require_scopes(catalog.match("GET", f"https://api.example.com/thing/{number}"), tokens)
    except ScopeMissing:
        return True
    return False


def test_a_token_that_does_not_say_what_it_allows_is_let_through() -> None:
    catalog = reader.read(document(None, [[{"oauth": ["admin"]}]]))
    assert _stopped(catalog, 0, token())
    assert not _stopped(catalog, 0, token(scopes_known=False))
