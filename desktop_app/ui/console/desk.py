"""What lies on the console for one connection: its operations, the request, and what came of it. No widgets."""

from dataclasses import dataclass, field
from typing import Literal

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.response import Response
from desktop_app.ui.console.answer.body import Body
from desktop_app.ui.console.answer.problems import Problem
from desktop_app.ui.console.request.draft import Draft

Stage = Literal["empty", "sending", "limited", "answered", "failed"]


@dataclass
class Desk:
    """One connection's console. Times are seconds; `sent_at` is of the monotonic clock.

    put_aside: what was written for other operations, by method and path. stage: empty (nothing sent yet), sending,
    limited (waiting for a rate limit), answered, failed. problem: shown in place of the body, also beside an answer
    (401, 403, 429).
    """

    name: str
    title: str = ""
    authority: str = ""
    base_url: str = ""
    sandbox: bool = False
    catalog: Catalog | None = None
    catalog_loaded: bool = False
    granted: tuple[str, ...] = ()
    signed_in: bool = False
    draft: Draft = field(default_factory=Draft)
    put_aside: dict[tuple[str, str], Draft] = field(default_factory=dict)
    stage: Stage = "empty"
    sent_at: float = 0.0
    response: Response | None = None
    body: Body | None = None
    answered_at: float = 0.0
    problem: Problem | None = None

    @property
    def busy(self) -> bool:
        """Whether a request is on its way or waits for its turn."""
        return self.stage in ("sending", "limited")

    def drop_answer(self) -> Body | None:
        """Take away the answer; gives the body, to be closed once nothing shows it any more."""
        body, self.body, self.response, self.problem = self.body, None, None, None
        return body
