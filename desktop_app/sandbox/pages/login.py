"""The login page. It names the two demo people and their password, because nothing real is behind them."""

from starlette.responses import HTMLResponse

from desktop_app.sandbox.browsers import Browser, Waiting
from desktop_app.sandbox.pages import layout
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.people import PASSWORD, PEOPLE
from desktop_app.sandbox.store.clients import Client


def page(waiting: Waiting, client: Client, hint: str | None, error: str, target: str | None) -> HTMLResponse:
    """Ask who it is, on behalf of an app."""
    fields = login_form("/login", waiting.browser, hint or "", error, request=waiting.id)
    return layout.page(
        "Sign in",
        layout.heading(
            "Sign in to the sandbox", f"to continue to {client.name}. This page comes from your own computer."
        ),
        fields,
        people_hint(),
        status=401 if error else 200,
        form_target=target,
    )


def login_form(action: str, browser: Browser, hint: str, error: str, **hidden: str) -> Html:
    """Name, password, button; `error` is shown and read out."""
    known = bool(hint)
    return layout.form(
        action,
        browser,
        el("p", error, class_="error", role="alert") if error else "",
        el(
            "label",
            "Name",
            el(
                "input",
                type="text",
                name="username",
                value=hint,
                autocomplete="username",
                autocapitalize="none",
                spellcheck="false",
                required=True,
                autofocus=not known,
            ),
            class_="field",
        ),
        el(
            "label",
            "Password",
            el(
                "input",
                type="password",
                name="password",
                autocomplete="current-password",
                required=True,
                autofocus=known,
            ),
            class_="field",
        ),
        el("div", el("button", "Sign in", type="submit", class_="main"), class_="buttons"),
        **hidden,
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
