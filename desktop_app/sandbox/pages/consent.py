"""The consent page: one box a scope, Allow and Deny."""

from starlette.responses import HTMLResponse

from desktop_app.sandbox.browsers import Waiting
from desktop_app.sandbox.pages import layout
from desktop_app.sandbox.pages.html import Html, el
from desktop_app.sandbox.people import SCOPES, Person

SWITCH = el("button", "Use another account", type="submit", name="decision", value="switch", class_="link")


def page(waiting: Waiting) -> HTMLResponse:
    """Ask the person who is signed in."""
    person = waiting.browser.person
    assert person is not None
    body = layout.form(
        "/consent",
        waiting.browser,
        scope_boxes(waiting.scopes),
        el(
            "div",
            el("button", "Allow", type="submit", name="decision", value="allow", class_="main"),
            el("button", "Deny", type="submit", name="decision", value="deny"),
            class_="buttons",
        ),
        request=waiting.id,
    )
    return layout.page(
        f"Allow {waiting.app}?",
        layout.heading(f"Allow {waiting.app}?", "Sandbox. This page comes from your own computer."),
        # A form of its own: the first button of a form is what the Enter key presses.
        layout.form("/consent", waiting.browser, account(person), request=waiting.id),
        body,
        el("p", f"Untick anything to see how {waiting.app} behaves without it.", class_="hint"),
        form_target=waiting.target,
    )


def account(person: Person) -> Html:
    """Who is signed in, with a way to be somebody else."""
    who = el("span", person.name, el("small", f" · {person.email}"))
    return el("div", el("div", "Signed in as", class_="label"), el("div", who, SWITCH, class_="account"))


def scope_boxes(scopes: tuple[str, ...]) -> Html:
    """One ticked box a scope."""
    rows = [
        el(
            "label",
            el("input", type="checkbox", name="scope", value=scope, checked=True),
            el("span", SCOPES[scope]),
            el("code", scope),
            class_="scope",
        )
        for scope in scopes
    ]
    return el("div", el("div", "It asks to", class_="label"), *rows)
