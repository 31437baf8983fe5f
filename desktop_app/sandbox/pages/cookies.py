"""The one cookie. Cookies ignore ports, so its name carries ours."""

from starlette.requests import Request
from starlette.responses import Response

from desktop_app.sandbox.browsers import Browser
from desktop_app.sandbox.services import Services


def browser_of(request: Request, services: Services) -> Browser:
    """The browser that sent this request."""
    return services.browsers.find(request.cookies.get(_name(services)))


def keep(response: Response, browser: Browser, services: Services) -> Response:
    """Give the browser its cookie."""
    response.set_cookie(_name(services), browser.cookie, httponly=True, samesite="lax", path="/")
    return response


def _name(services: Services) -> str:
    return "sandbox_" + services.issuer.rpartition(":")[2]
