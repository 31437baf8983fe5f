"""How much a person used the API."""

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services

DAYS = 7


def show(services: Services, browser: Browser, person: Person) -> Html:
    """Requests by day and operation, and the limit."""
    rows = [
        (row["day"], el("code", row["operation"]), _number(row["requests"]), _number(row["errors"]))
        for row in services.usage.rows(person.id, DAYS)
    ]
    total = sum(row["requests"] for row in services.usage.rows(person.id, DAYS))
    limit = f"{services.options.rate:g} requests a second"
    return join(
        el("p", f"{total} requests in the last {DAYS} days (UTC). The limit is {limit} for each account."),
        parts.table(("Day", "Operation", "Requests", "Errors"), rows, "No request yet."),
    )


def _number(value: int) -> Html:
    return el("div", str(value), class_="number")
