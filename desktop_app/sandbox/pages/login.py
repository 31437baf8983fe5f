"""The login page. It names the two demo people and their password, because nothing real is behind them."""

from starlette.responses import HTMLResponse

from desktop_app.sandbox.browsers import Waiting
from desktop_app.sandbox.pages import layout
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.people import PASSWORD, PEOPLE


def page(waiting: Waiting, error: str) -> HTMLResponse:
    """Ask who it is, on behalf of what waits."""
    return layout.page(
        "Sign in",
        layout.heading(
            "Sign in to the sandbox", f"to continue to {waiting.app}. This page comes from your own computer."
        ),
        _form(waiting, error),
        people_hint(),
        status=401 if error else 200,
        form_target=waiting.target,
    )


def _form(waiting: Waiting, error: str) -> Html:
    """Name, password, button; `error` is shown and read out."""
    name = el(
        "input",
        type="text",
        name="username",
        value=waiting.hint,
        autocomplete="username",
        autocapitalize="none",
        spellcheck="false",
        required=True,
        autofocus=not waiting.hint,
    )
    password = el(
        "input",
        type="password",
        name="password",
        autocomplete="current-password",
        required=True,
        autofocus=bool(waiting.hint),
    )
    return layout.form(
        "/login",
        waiting.browser,
        el("p", error, class_="error", role="alert") if error else "",
        el("label", "Name", name, class_="field"),
        el("label", "Password", password, class_="field"),
        el("div", el("button", "Sign in", type="submit", class_="main"), class_="buttons"),
        request=waiting.id,
    )


def people_hint() -> Html:
    """Who lives here, and the password."""
    names = [join(el("code", person.login), f" ({person.name})") for person in PEOPLE]
    return el(
        "p",
        "Demo people: ",
        names[0],
        " and ",
        names[1],
        ". The password of both is ",
        el("code", PASSWORD),
        ".",
        class_="hint",
    )


def gone() -> HTMLResponse:
    """A form that came too late, twice, or from another browser."""
    text = "It was answered already, is older than ten minutes, or began in another browser. Start again in the app."
    return layout.refused("This request is no longer open", text)
