"""Pieces that several console pages are made of."""

from collections.abc import Iterable
from datetime import UTC, datetime

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.pages.layout import form
from desktop_app.sandbox.people import SCOPES


def table(head: Iterable[str], rows: Iterable[Iterable[str]], empty: str) -> Html:
    """A table, or the words for when there is nothing in it."""
    body = [el("tr", *(el("td", cell) for cell in row)) for row in rows]
    if not body:
        return el("p", empty, class_="sub")
    heads = el("tr", *(el("th", cell, scope="col") for cell in head))
    return el("div", el("table", el("thead", heads), el("tbody", *body)), class_="table")


def button(page: str, browser: Browser, name: str, label: str, kind: str = "link", **hidden: str) -> Html:
    """A form that is only a button."""
    return form(page, browser, el("button", label, type="submit", class_=kind), button=name, **hidden)


def scope_choice(offered: Iterable[str], ticked: Iterable[str]) -> Html:
    """One box a scope."""
    chosen = set(ticked)
    boxes = [
        el(
            "label",
            el("input", type="checkbox", name="scope", value=scope, checked=scope in chosen),
            el("span", SCOPES[scope]),
            el("code", scope),
            class_="scope",
        )
        for scope in offered
    ]
    return el("div", *boxes)


def moment(seconds: float | None) -> str:
    """A time in UTC, to the minute."""
    return "never" if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def submit(label: str) -> Html:
    """The main button of a form."""
    return el("div", el("button", label, type="submit", class_="main"), class_="buttons")


def codes(values: Iterable[str]) -> Html:
    """Values in the code font, one a line."""
    return join(*(el("div", el("code", value)) for value in values))
