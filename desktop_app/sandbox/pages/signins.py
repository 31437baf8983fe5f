"""The apps that hold tokens of a person, and how to end that."""

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.forms import Fields
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services

PATH = "/console/signins"


def show(services: Services, browser: Browser, person: Person) -> Html:
    """The list."""
    rows = []
    for row in services.grants.of_person(person.id):
        client = services.clients.get(row["client_id"])
        rows.append(
            (
                client.name if client else row["client_id"],
                parts.codes(row["scope"].split()),
                parts.moment(row["created_at"]),
                parts.moment(row["last_at"]),
                parts.button(PATH, browser, "end", "End", "link danger", grant=row["id"]),
            )
        )
    return join(
        el("p", "Each line is one sign-in. Ending it stops all its tokens at once."),
        parts.table(("App", "Allows", "Since", "Last token", ""), rows, "Nobody holds a token of yours."),
    )


def end(services: Services, person: Person, fields: Fields) -> str:
    """Revoke a grant."""
    grant = services.grants.get(fields.get("grant"))
    if grant is None or grant.subject != person.id:
        raise ValueError("You have no such sign-in.")
    services.grants.end(grant.id)
    return "Ended. Its tokens are no longer accepted."
