"""The front page, and the pages about problem types."""

from starlette.responses import HTMLResponse

from desktop_app.sandbox.api.problems import KINDS
from desktop_app.sandbox.pages import layout
from desktop_app.sandbox.pages.html import el
from desktop_app.sandbox.pages.login import people_hint
from desktop_app.sandbox.services import Services

MEANINGS = {
    "unauthorized": "The request carried no access token or API key.",
    "invalid-token": "The access token or key is unknown, expired, revoked, or for another API. A new token helps.",
    "insufficient-scope": "The token is good, but does not allow this. Ask for the scopes in required_scopes.",
    "not-found": "There is nothing at this address for your account.",
    "method-not-allowed": "The address exists, but not with this method. The Allow header names those it has.",
    "conflict": "The thing is in a state where this can't be done.",
    "too-large": "The body is larger than the API takes.",
    "not-json": "The body must be JSON, and the Content-Type must say so.",
    "misdirected": "The Host header names another place than this sandbox.",
    "invalid": "The errors member names every value that is not accepted.",
    "malformed": "The request could not be read.",
    "rate-limited": "Too many requests in too little time. Wait for as many seconds as Retry-After says.",
    "broken": "The API failed. In the sandbox only the fault error-500 does this.",
}


def page(services: Services) -> HTMLResponse:
    """What the sandbox is, and where everything is."""
    places = (
        ("Issuer", el("code", services.issuer)),
        ("API", el("code", f"{services.api}/…")),
        ("Developer console", el("a", "apps, API keys, sign-ins, usage, faults", href="/console")),
        ("A code from a device", el("a", "enter it", href="/device")),
        ("API description", el("a", "openapi.json", href="/openapi.json")),
        ("Server metadata", el("a", "openid-configuration", href="/.well-known/openid-configuration")),
    )
    return layout.page(
        "Sandbox",
        layout.heading(
            "Sandbox", "An authorization server and a sample API on your own computer. Nothing here is real."
        ),
        el("dl", *(piece for name, value in places for piece in (el("dt", name), el("dd", value)))),
        people_hint(),
    )


def problem(kind: str) -> HTMLResponse:
    """What a problem type means."""
    if kind not in MEANINGS:
        return layout.refused("There is nothing here", "No such problem type.", status=404)
    status, title = KINDS[kind]
    return layout.page(
        title, layout.heading(title, MEANINGS[kind], "warning", "warn"), el("p", str(status), class_="code")
    )
