"""A connection to be exported, without a program behind it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.core.api.request import Request
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import RequestProblem, SignInNeeded
from desktop_app.core.exports import writing
from desktop_app.core.exports.handed import Handed
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.ui.export.services import ExportServices, Offered
from tests.ui.samples import NOW, PROFILES, tokens

LIST = Request("GET", "/v1/projects", params=(("limit", "3"),))
ADD = Request("POST", "/v1/projects", headers=(("Content-Type", "application/json"),), body=b'{"name": "Shop"}')


async def _broken() -> Request:
    raise RequestProblem("variable_missing", "The variable team has no value.", "Choose an environment.")


@dataclass
class Exporting:
    """What the dialog needs. started: what JupyterLab was started with."""

    kept: TokenSet | None = field(default_factory=tokens)
    lab: list[str] | None = field(default_factory=lambda: ["jupyter-lab"])
    started: list[Path] = field(default_factory=list)

    def services(self) -> ExportServices:
        """See `ExportServices`."""
        return ExportServices(
            FixedClock(NOW), self._profile, self._tokens, self._requests, self._hand, self._lab, self._start
        )

    async def _profile(self, name: str) -> ProviderProfile:
        return next(each for each in PROFILES if each.name == name)

    async def _tokens(self, profile: ProviderProfile) -> TokenSet | None:
        return self.kept

    async def _requests(self, profile: ProviderProfile) -> list[Offered]:
        async def listed() -> Request:
            return LIST

        async def added() -> Request:
            return ADD

        return [Offered("", listed), Offered("Add a project", added), Offered("Of a team", _broken)]

    async def _fresh(self, profile: ProviderProfile) -> TokenSet:
        if self.kept is None:
            raise SignInNeeded("not_signed_in", "You are not signed in to Sandbox.", "Sign in.")
        return self.kept

    async def _hand(self, kind: str, profile: ProviderProfile, request: Request, with_token: bool) -> Handed:
        return await writing.hand(
            kind, profile, request, current=self._tokens, fresh=self._fresh, with_token=with_token
        )

    async def _lab(self) -> list[str] | None:
        return self.lab

    async def _start(self, command: list[str], path: Path) -> None:
        self.started.append(path)


def bound() -> TokenSet:
    """Tokens that are tied to a key of this computer."""
    return replace(tokens(), token_type="DPoP")
