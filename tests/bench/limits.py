"""What comes before a request costs: a turn of the rate limiter, and preflight.

And how close four programs together come to what an API allows.
"""

import asyncio
import json
import time
import urllib.request
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Never

from desktop_app.core.api import preflight
from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.limiting.limiter import Asking, Limiter
from desktop_app.core.api.validity import Validity
from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from tests.bench.measure import Row
from tests.helpers.crowd import PROFILE, send_all
from tests.helpers.program import Program

_RATE, _COUNT, _TURNS = 60, 500, 3000
_URL = "https://api.example.com/v1/me"
_LIMITED = (("RateLimit-Policy", '"account";q=60;w=1'), ("RateLimit", '"account";r=60;t=1'))
_PROFILE = ProviderProfile(name="bench", api_base_url="https://api.example.com")
_OTHERS = tuple((f"X-Field-{number}", "value") for number in range(10))


def limit_rows(program: Program) -> Iterator[Row]:
    """A turn where an API has a limit and where it has none; then 500 requests at 60 a second."""
    for what, fields in (("a turn where there is a limit", _LIMITED), ("a turn where there is none", ())):
        taken = _turn(Path(program.folder) / what, (*fields, *_OTHERS))
        yield Row(what, taken * 1e3, "ms", goal="0.1 ms", met=taken <= 1e-4)
    taken = _preflight(Path(program.folder) / "preflight")
    yield Row("preflight, of a JWT among 1000 operations", taken * 1e3, "ms", goal="1 ms", met=taken <= 1e-3)
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


def _preflight(folder: Path) -> float:
    """Where nobody has to be asked, though the API's clock is another, so that the token is looked into."""

    def nobody(*_: object) -> Never:
        raise AssertionError("nobody has to be asked")

    clock = FixedClock()
    limiter = Limiter(folder, clock)
    asking = Asking.of(_PROFILE, "ada", _URL)
    limiter.book(asking).change(lambda book: book.hear_clock(30.0))
    validity = Validity(reach=nobody, renew=nobody, signatures=nobody, limiter=limiter, clock=clock, note=nobody)
    parts = ({"alg": "ES256"}, {"exp": clock.now() + 900, "scope": "a"})
    token = ".".join([*(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts), "x" * 86])
    tokens = TokenSet(
        profile="bench", issuer="", client_id="", account="ada", access_token=Secret(token), scopes=("a",)
    )
    needs = (("a", "b"), ("a",))
    catalog = Catalog(operations=tuple(Operation("GET", f"/v1/{n}", security=needs) for n in range(1000)))
    samples = []
    for number in range(_TURNS):
        url = f"https://api.example.com/v1/{number % 1000}"
        started = time.perf_counter()
        assert validity.settled(_PROFILE, tokens, url)
        preflight.require_scopes(catalog.match("GET", url), tokens)
        samples.append(time.perf_counter() - started)
    limiter.close()
    return median(samples)


def _turn(folder: Path, headers: tuple[tuple[str, str], ...]) -> float:
    clock = FixedClock()
    limiter = Limiter(folder, clock)
    samples = []
    for _ in range(_TURNS):
        clock.advance(0.05)  # twenty a second: nothing has to be waited for
        started = time.perf_counter()
        turn = limiter.quick(Asking.of(_PROFILE, "ada", _URL))
        assert turn is not None
        turn.answered(200, _URL, headers)
        turn.close()
        samples.append(time.perf_counter() - started)
    limiter.close()
    return median(samples)
