"""Reading the forms of our own pages."""

from authlib.oauth2.rfc6749 import InvalidRequestError
from starlette.requests import Request

from desktop_app.sandbox.browsers import Browser, csrf_holds
from desktop_app.sandbox.oauth.request import Pairs, form_pairs
from desktop_app.sandbox.pages.cookies import browser_of
from desktop_app.sandbox.services import Services


class Fields:
    """The fields of a form. `genuine`: it is one of ours, and we gave it to the browser that sent it."""

    def __init__(self, pairs: Pairs, browser: Browser) -> None:
        self._pairs = pairs
        self.browser = browser
        self.genuine = csrf_holds(browser, self.get("csrf"))

    def get(self, name: str) -> str:
        """The first value of a field, "" without one."""
        return next((value for key, value in self._pairs if key == name), "")

    def getlist(self, name: str) -> list[str]:
        """Every value of a field."""
        return [value for key, value in self._pairs if key == name]


async def read_fields(request: Request, services: Services) -> Fields:
    """The fields of a POST; one that can't be read has none, and is not genuine."""
    browser = browser_of(request, services)
    try:
        return Fields(await form_pairs(request), browser)
    except InvalidRequestError:
        return Fields([], browser)
