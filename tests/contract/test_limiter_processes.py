"""Rate limits over processes: who shares an account shares its limit, and none of them runs into it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.sandbox import robot
from tests.helpers.crowd import PROFILE, send_all
from tests.helpers.desk import Desk
from tests.helpers.sandbox import RunningSandbox, start_sandbox

RATE = 20


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path, rate=RATE) as running:
        yield running


@pytest.fixture
async def desk(home: Path, sandbox: RunningSandbox) -> AsyncIterator[Desk]:
    made = Desk(home)
    profile = ProviderProfile(
        name=PROFILE, issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk",
        scopes=("openid", "profile", "offline_access", "projects:read"),
    )  # fmt: skip
    await made.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url))
    yield made
    await made.aclose()


async def test_window_command_line_and_notebooks_together_stay_below_the_limit(
    desk: Desk, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    before = sandbox.stats()["api_requests"]
    crowd = await send_all(desk.environment, tmp_path, 5 * RATE)
    assert crowd.statuses == [200] * 5 * RATE
    stats = sandbox.stats()
    assert stats["rate_limited"] == 0
    assert stats["api_requests"] - before == 5 * RATE  # none was sent twice
