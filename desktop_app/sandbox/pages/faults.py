"""Switching faults on and off."""

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.options import FAULTS
from desktop_app.sandbox.pages import parts
from desktop_app.sandbox.pages.forms import Fields
from desktop_app.sandbox.pages.html import Html, el, join
from desktop_app.sandbox.pages.layout import form
from desktop_app.sandbox.people import Person
from desktop_app.sandbox.services import Services

PATH = "/console/faults"


def show(services: Services, browser: Browser, person: Person) -> Html:
    """One box a fault."""
    boxes = [
        el(
            "label",
            el("input", type="checkbox", name="fault", value=name, checked=name in services.faults),
            el("span", words),
            el("code", name),
            class_="scope",
        )
        for name, words in FAULTS.items()
    ]
    return join(
        el("p", "Break the sandbox on purpose, to see how an app copes. Faults are for everybody who uses it."),
        form(PATH, browser, *boxes, parts.submit("Apply"), button="set"),
    )


def switch(services: Services, person: Person, fields: Fields) -> str:
    """Exactly the ticked ones."""
    services.faults.set(fields.getlist("fault"))
    on = services.faults.names()
    return f"On: {', '.join(on)}." if on else "All faults are off."
