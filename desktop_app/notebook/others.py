"""`auth()`: the token for a client that somebody made themselves, of httpx2, httpx or requests."""

from collections.abc import Callable
from typing import Any

from desktop_app.core.errors import UsageProblem
from desktop_app.core.i18n import tr
from desktop_app.notebook.session import Session
from desktop_app.notebook.talk import Flow


def auth(session: Session, library: str, max_wait: float) -> Any:
    """What a client of `library` takes as its auth. See `desktop_app.notebook.auth`."""
    make = _MAKERS.get(library)
    if make is None:
        known = ", ".join(_MAKERS)
        raise UsageProblem("unknown_library", tr("{name} is no library that auth() knows.", name=repr(library)),
                           tr("Use one of {known}.", known=known))  # fmt: skip
    if session.profile.api_key_header.lower() not in ("", "authorization"):
        # These libraries take the Authorization header off a redirect to another host, and no other one.
        raise UsageProblem(
            "key_header_not_safe",
            tr("The key of {name} has a header of its own, which {library} would carry to other hosts.",
               name=session.profile.display_name, library=library),
            tr("Use connect({profile}) instead.", profile=repr(session.name)),
        )  # fmt: skip
    try:
        return make(session, max_wait)
    except ModuleNotFoundError as missing:
        raise UsageProblem("library_missing", tr("{library} is not installed here.", library=library),
                           tr("%pip install {library}", library=library)) from missing  # fmt: skip


def _httpx2(session: Session, max_wait: float) -> Any:
    from desktop_app.notebook.clients import ConnectionAuth

    return ConnectionAuth(session, max_wait)


def _httpx(session: Session, max_wait: float) -> Any:
    import httpx

    from desktop_app.notebook.bodies import Followed

    class Stream(Followed, httpx.SyncByteStream, httpx.AsyncByteStream):
        """A body whose size is counted."""

    class HttpxAuth(Flow, httpx.Auth):
        """Attaches the token of a session to requests of httpx."""

        stream = Stream

    return HttpxAuth(session, max_wait)


def _requests(session: Session, max_wait: float) -> Any:
    from desktop_app.notebook.for_requests import RequestsAuth

    return RequestsAuth(session, max_wait)


_MAKERS: dict[str, Callable[[Session, float], Any]] = {"httpx2": _httpx2, "httpx": _httpx, "requests": _requests}
