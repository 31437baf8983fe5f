"""Sample secrets, sign-ins and token histories for pictures and tests."""

from dataclasses import dataclass, field, replace

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import UserFacing
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.ages import Aged
from desktop_app.core.rotation.outcome import Changed
from desktop_app.core.rotation.secret import Way
from desktop_app.core.usage.events import Event
from desktop_app.core.usage.token_history import TokenLife
from desktop_app.ui.rotation.services import About, Gone, RotationServices

DAY = 86_400.0
ISSUED = FixedClock().now()
NOW = ISSUED + 440
FIRST, SECOND = bytes.fromhex("8f41c09e00"), bytes.fromhex("2ab7715d00")
LIVES = [
    TokenLife(
        SECOND, "ada", (Event(ISSUED, "sandbox", "ada", "refreshed", SECOND, {"replaces": FIRST.hex()}),), 38, 0,
        ISSUED + 20, NOW - 15,
    ),
    TokenLife(
        FIRST, "ada",
        (
            Event(ISSUED - 3_300, "sandbox", "ada", "issued", FIRST),
            Event(ISSUED, "sandbox", "ada", "refreshed", SECOND, {"replaces": FIRST.hex()}),
        ),
        322, 44, ISSUED - 3_290, ISSUED - 12,
    ),
]  # fmt: skip


@dataclass
class Rotation:
    """A provider that does as it is told. tried: the secrets that were brought. problem: of the next change."""

    about: About = field(default_factory=lambda: About("sandbox", "Sandbox", "none", True))
    gone: list[Gone] = field(default_factory=lambda: [
        Gone("ada@sandbox.local", "Signed out. The server no longer accepts the token.", True),
    ])  # fmt: skip
    aged: list[Aged] = field(default_factory=list)
    lives: list[TokenLife] = field(default_factory=lambda: list(LIVES))
    problem: UserFacing | None = None
    ended: list[str] = field(default_factory=list)
    tried: list[Secret | None] = field(default_factory=list)
    days: int = 90

    def with_way(self, way: Way, *, signs_in: bool = True) -> "Rotation":
        """The same, whose secret comes another way."""
        self.about = replace(self.about, way=way, signs_in=signs_in, page="https://orchard.example/developer")
        return self

    def services(self) -> RotationServices:
        """What the dialogs and the page call."""
        return RotationServices(
            FixedClock(NOW), self._about, self._change, self._end_all, self._history, self._ages, lambda: self.days
        )

    async def _about(self, name: str) -> About:
        return replace(self.about, name=name)

    async def _change(self, name: str, new: Secret | None) -> Changed:
        self.tried.append(new)
        if self.problem:
            raise self.problem
        return Changed("The new secret works, and is in the vault now.")

    async def _end_all(self, name: str) -> list[Gone]:
        self.ended.append(name)
        return list(self.gone)

    async def _history(self, name: str) -> list[TokenLife]:
        return list(self.lives)

    async def _ages(self, name: str) -> list[Aged]:
        return list(self.aged)
