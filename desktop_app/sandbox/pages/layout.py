"""The frame around every page, and its security headers."""

from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages.html import Html, el, join

STYLE_PATH = "/sandbox/style.css"

_CUBE = "M8 2 13.5 5v6L8 14 2.5 11V5z M2.7 5.1 8 8l5.3-2.9 M8 8v5.8"
_WARNING = "M8 2.6 14 13H2z M8 6.6v3 M8 11.3v.01"
_TICK = "m3.5 8.3 3 3 6-6.4"
ICONS = {"cube": _CUBE, "warning": _WARNING, "tick": _TICK}


def icon(name: str, kind: str = "") -> Html:
    """A drawing in a rounded square; `kind` is "", "warn" or "ok". It says nothing that the text doesn't."""
    path = el("path", d=ICONS[name])
    return el("span", el("svg", path, viewBox="0 0 16 16", aria_hidden="true"), class_=f"icon {kind}".strip())


def heading(title: str, sub: str, picture: str = "cube", kind: str = "") -> Html:
    """The icon, the title and the line under it."""
    return el("header", icon(picture, kind), el("div", el("h1", title), el("p", sub, class_="sub")), class_="head")


def page(title: str, *body: str, status: int = 200, wide: bool = False, form_target: str | None = None) -> HTMLResponse:
    """A whole page. `form_target` is the redirect URI that a form on it may end at."""
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("title", f"{title} – Sandbox"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("link", rel="stylesheet", href=STYLE_PATH),
        # Without an icon of its own the browser would ask for /favicon.ico.
        el("link", rel="icon", href="data:,"),
    )
    main = el("main", *body, class_="wide" if wide else "narrow")
    document = join(Html("<!doctype html>"), el("html", head, el("body", main), lang="en"))
    return HTMLResponse(document, status, headers=_headers(form_target))


def form(action: str, browser: Browser, *children: str, **hidden: str) -> Html:
    """A POST form with the proof that this browser got it from us."""
    fields = [
        el("input", type="hidden", name=name, value=value) for name, value in {"csrf": browser.csrf, **hidden}.items()
    ]
    return el("form", *fields, *children, method="post", action=action)


def refused(title: str, text: str, code: str = "", status: int = 400) -> HTMLResponse:
    """An error that stays here and is never sent to an app."""
    note = el("p", code, class_="code") if code else None
    return page(title, heading(title, text, "warning", "warn"), *([note] if note else []), status=status)


def _headers(form_target: str | None) -> dict[str, str]:
    policy = (
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
        f"form-action 'self'{_form_source(form_target)}"
    )
    return {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def _form_source(target: str | None) -> str:
    """The redirect after a form counts as its target (CSP level 3), so the app's address must be allowed as well.

    CSP has no way to write an IPv6 host; there the scheme has to do.
    """
    if not target:
        return ""
    parts = urlsplit(target)
    if parts.netloc and "[" not in parts.netloc:
        return f" {parts.scheme}://{parts.netloc}"
    return f" {parts.scheme}:"
