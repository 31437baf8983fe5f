"""The API keys of a person."""

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.forms import Fields
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.pages.layout import form
from desktop_app.sandbox.people import SCOPES, Person, ordered
from desktop_app.sandbox.services import Services

PATH = "/console/keys"
OFFERED = tuple(scope for scope in SCOPES if scope not in ("openid", "offline_access"))
"""A key is neither a sign-in nor renewed."""
TICKED = ("profile", "projects:read", "usage:read")


def show(services: Services, browser: Browser, person: Person) -> Html:
    """The list, and the form for a new one."""
    rows = [
        (
            key.name,
            el("code", f"sbk_…{key.hint}"),
            parts.codes(key.scope.split()),
            parts.moment(key.rotated_at or key.created_at),
            parts.moment(key.used_at),
            join(
                parts.button(PATH, browser, "rotate", "Rotate", key=key.id),
                parts.button(PATH, browser, "revoke", "Revoke", "link danger", key=key.id),
            ),
        )
        for key in services.api_keys.of_person(person.id)
    ]
    how = ("Send a key as ", el("code", "X-API-Key"), " or as a Bearer token. It works until you revoke it.")
    return join(
        el("p", *how),
        parts.table(("Name", "Key", "Allows", "Made", "Last used", ""), rows, "No key yet."),
        el("h2", "Make a key"),
        form(
            PATH,
            browser,
            el("label", "Name", el("input", type="text", name="name", required=True, maxlength=80), class_="field"),
            el("div", "It allows to", class_="label"),
            parts.scope_choice(OFFERED, TICKED),
            parts.submit("Make key"),
            button="make",
        ),
    )


def make(services: Services, person: Person, fields: Fields) -> str:
    """Make a key."""
    name, scope = fields.get("name").strip(), ordered(set(fields.getlist("scope")) & set(OFFERED))
    if not name or not scope:
        raise ValueError("Give the key a name and tick at least one scope.")
    _, value = services.api_keys.make(person.id, name[:80], scope)
    return f"The key is {value} and is shown only now."


def rotate(services: Services, person: Person, fields: Fields) -> str:
    """Give a key a new value."""
    value = services.api_keys.rotate(person.id, fields.get("key"))
    if value is None:
        raise ValueError("You have no such key.")
    return f"The new value is {value} and is shown only now. The old one stopped."


def revoke(services: Services, person: Person, fields: Fields) -> str:
    """End a key."""
    if not services.api_keys.revoke(person.id, fields.get("key")):
        raise ValueError("You have no such key.")
    return "The key is revoked."
