"""What the sandbox can be told when it starts."""

import os
from dataclasses import dataclass
from pathlib import Path

FAULTS = {
    "slow": "Token and API answers come late.",
    "error-500": "The API answers 500.",
    "bad-json": "The API's JSON is cut off in the middle.",
    "expired-token": "The API calls an access token expired until it has been renewed.",
    "wrong-state": "The browser comes back with another state than the app sent.",
    "clock-skew": "The sandbox's clock is ten minutes ahead.",
    "body-50mb": "Lists of projects are 50 MB long.",
}
"""Every fault by name, with what it does (one sentence for people)."""

API_VERSIONS = (1, 2)
"""The versions of the API; 2 is what 1 may become one day."""
IDLE_VARIABLE = "FRAMER_DESK_SANDBOX_IDLE"
DEFAULT_IDLE = 600.0


@dataclass(frozen=True)
class SandboxOptions:
    """How to run one sandbox.

    state_dir: folder for port, keys, grants and sample data; made with mode 0700. port: 0 takes the port of last
    time, or one the operating system chooses. faults: names out of `FAULTS` that are on from the start. rate: API
    requests a second and account. idle_seconds: end after that long without use; None reads
    `FRAMER_DESK_SANDBOX_IDLE`, or takes 600. background: started by a program rather than by a person.
    token_lifetime: seconds an access token lives. slow_seconds: how late "late" is.
    device_interval: seconds between two polls of the device grant. api_version: which version of the API, 1 or 2.
    """

    state_dir: Path
    port: int = 0
    faults: tuple[str, ...] = ()
    rate: float = 60.0
    idle_seconds: float | None = None
    background: bool = False
    token_lifetime: int = 3600
    slow_seconds: float = 3.0
    device_interval: int = 5
    api_version: int = 1

    def __post_init__(self) -> None:
        """Refuse values no sandbox can run with (ValueError, in words for a person)."""
        unknown = [name for name in self.faults if name not in FAULTS]
        if unknown:
            raise ValueError(f"There is no fault called {unknown[0]}. Known: {', '.join(FAULTS)}.")
        if not 0 <= self.port <= 65535:
            raise ValueError("A port is a number from 0 to 65535.")
        if not 0 < self.rate <= 1_000_000:
            raise ValueError("The rate must be more than 0 requests a second.")
        if self.api_version not in API_VERSIONS:
            raise ValueError("The API has the versions 1 and 2.")
        if self.token_lifetime < 1:
            raise ValueError("A token must live for at least 1 second.")

    @property
    def idle(self) -> float:
        """Seconds without use after which the sandbox ends (ValueError when the variable holds no number)."""
        if self.idle_seconds is not None:
            return self.idle_seconds
        text = os.environ.get(IDLE_VARIABLE, "")
        try:
            seconds = float(text) if text else DEFAULT_IDLE
        except ValueError:
            seconds = 0.0
        if not 0 < seconds < float("inf"):
            raise ValueError(f"{IDLE_VARIABLE} must be a number of seconds.")
        return seconds
