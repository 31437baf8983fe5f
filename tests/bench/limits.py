"""What rate limits cost: a turn by itself, and how close four programs together come to what an API allows."""

import asyncio
import json
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from desktop_app.core.api.limiting.limiter import Asking, Limiter
from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from tests.bench.measure import Row
from tests.helpers.crowd import PROFILE, send_all
from tests.helpers.program import Program

_RATE, _COUNT, _TURNS = 60, 500, 3000
_URL = "https://api.example.com/v1/me"
_LIMITED = (("RateLimit-Policy", '"account";q=60;w=1'), ("RateLimit", '"account";r=60;t=1'))
_OTHERS = tuple((f"X-Field-{number}", "value") for number in range(10))


def limit_rows(program: Program) -> Iterator[Row]:
    """A turn where an API has a limit and where it has none; then 500 requests at 60 a second."""
    for what, fields in (("a turn where there is a limit", _LIMITED), ("a turn where there is none", ())):
        taken = _turn(Path(program.folder) / what, (*fields, *_OTHERS))
        yield Row(what, taken * 1e3, "ms", goal="0.1 ms", met=taken <= 1e-4)
    with program.sandbox("--rate", str(_RATE)) as issuer:
        program.run("profiles", "duplicate", "sandbox", PROFILE).done()
        program.run("signin", PROFILE).done()
        crowd = asyncio.run(send_all(program.environment, program.folder, _COUNT))
        with urllib.request.urlopen(f"{issuer}/sandbox/stats") as answer:
            refused = json.load(answer)["rate_limited"]
    least = _COUNT / _RATE
    answered = crowd.statuses.count(200) == _COUNT and refused == 0
    yield Row(f"{_COUNT} requests of four programs ({refused} refused)", crowd.seconds, "s", least, "limit",
              "1.1 x, none refused", answered and crowd.seconds <= 1.1 * least)  # fmt: skip


def _turn(folder: Path, headers: tuple[tuple[str, str], ...]) -> float:
    clock = FixedClock()
    limiter = Limiter(folder, clock)
    profile = ProviderProfile(name="bench", api_base_url="https://api.example.com")
    samples = []
    for _ in range(_TURNS):
        clock.advance(0.05)  # twenty a second: nothing has to be waited for
        started = time.perf_counter()
        turn = limiter.quick(Asking.of(profile, "ada", _URL))
        assert turn is not None
        turn.answered(200, _URL, headers)
        turn.close()
        samples.append(time.perf_counter() - started)
    limiter.close()
    return median(samples)
