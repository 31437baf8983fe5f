"""`UnderWay`: what is known of a request until it is over, for whoever writes it down afterwards."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.api.auth import Credentials
    from desktop_app.core.api.catalog import Operation
    from desktop_app.core.api.remembering import Sent
    from desktop_app.core.api.request import Request
    from desktop_app.core.api.response import Response


@dataclass(slots=True)
class UnderWay:
    """One request of the connection `profile`, begun at `at` (seconds since 1970).

    anyway: without asking whether the scopes will do. credentials: once there are some. sent: a message left. status:
    of the last answer. operation: what it is by the API's description, None where that is not known. response: once it
    is there for good. problem: the code of what ended it instead.
    """

    profile: str
    request: Request
    url: str
    at: float
    anyway: bool
    credentials: Credentials | None = None
    sent: bool = False
    status: int = 0
    operation: Operation | None = None
    response: Response | None = None
    problem: str = "stopped"
    started: float = 0.0

    def __post_init__(self) -> None:
        self.started = time.perf_counter()

    def over(self) -> Sent:
        """What is remembered of it, now that it is over."""
        from desktop_app.core.api.remembering import Sent

        tokens = self.credentials.tokens if self.credentials else None
        return Sent(
            self.profile,
            self.request,
            self.url,
            self.at,
            time.perf_counter() - self.started,
            self.response,
            "" if self.response else self.problem,
            (tokens.access_token,) if tokens else (),
            account=tokens.account if tokens else "",
            token=tokens.access_token if tokens else None,
            expired=tokens.expired(self.at) if tokens else False,
            anyway=self.anyway,
            stopped=not self.sent,
            status=self.status,
            operation=self.operation.name if self.operation else "",
        )
