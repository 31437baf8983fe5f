"""The sandbox becomes version 2 of its API: what a look finds, what it is about, and what answers announce."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.changes.watch import AGAIN, INTERVAL
from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.sandbox import robot
from tests.helpers.hostile_provider import sign_in
from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path) as running:
        yield running


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(time.time())


@pytest.fixture
async def context(tmp_path: Path, clock: FixedClock) -> AsyncIterator[AppContext]:
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault(), clock=clock)
    yield made
    await made.aclose()


def profile(sandbox: RunningSandbox) -> ProviderProfile:
    return ProviderProfile(
        name="box",
        issuer=sandbox.issuer,
        client_id="framer-desk",
        api_base_url=sandbox.issuer,
        openapi_url=f"{sandbox.issuer}/openapi.json",
    )


def become_version_2(sandbox: RunningSandbox) -> None:
    assert sandbox.http.post("/sandbox/api-version", json={"version": 2}).status_code == 200


async def test_version_2_of_the_api(
    context: AppContext, clock: FixedClock, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    box = profile(sandbox)
    assert await context.changes.due(box)
    assert await context.changes.look(box) == ()
    assert not await context.changes.due(box)
    become_version_2(sandbox)
    (tmp_path / "mine.http").write_text("GET /v1/usage\n\n###\nGET /v1/me\n\n###\nGET {{api}}/v1/projects?sort=name\n")
    clock.advance(INTERVAL)
    assert await context.changes.due(box)
    await context.changes.look(box)
    report = await context.changes.report(box, [tmp_path])
    [step] = report.steps
    assert (step.at - step.since, report.looked_at) == (INTERVAL, step.at)
    assert [(change.kind, change.breaking, change.operation, change.subject) for change in step.changes] == [
        ("operation_removed", True, "POST /v1/generations/{generationId}/cancel", ""),
        ("operation_moved", True, "GET /v1/sites", "GET /v1/published-sites"),
        ("scopes_changed", True, "POST /v1/sites/{siteId}/publish", "sites:publish, projects:write"),
        ("parameter_required", True, "GET /v1/usage", "days"),
        ("parameter_removed", True, "GET /v1/projects", "sort"),
        ("operation_deprecated", False, "GET /v1/usage", ""),
        ("operation_added", False, "GET /v1/plan", ""),
    ]
    assert [(one.name, [change.kind for change in one.changes]) for one in step.requests] == [
        ("GET /v1/usage", ["parameter_required", "operation_deprecated"]),
        ("GET {{api}}/v1/projects?sort=name", ["parameter_removed"]),
    ]


async def test_keys_that_the_server_rotates(context: AppContext, sandbox: RunningSandbox) -> None:
    box = profile(sandbox)
    await context.changes.look(box)
    assert sandbox.http.post("/sandbox/keys/rotate", json={}).status_code == 200
    await context.changes.look(box)
    [step] = (await context.changes.report(box)).steps
    assert [change.kind for change in step.changes] == ["keys_rotated"]


async def test_what_answers_announce(context: AppContext, sandbox: RunningSandbox) -> None:
    box = profile(sandbox)
    become_version_2(sandbox)
    await context.changes.look(box)
    await sign_in(context, box, sandbox_browser, scopes=("openid", "usage:read"))
    response = await context.api.send(box, Request("GET", "/v1/usage", (("days", "7"),)))
    assert response.status == 200
    await context.notices.aclose()
    [announced] = (await context.changes.report(box)).announced
    assert announced.operation == "GET /v1/usage"
    assert announced.notice.deprecated_at == 1_793_491_200
    assert announced.notice.sunset_at == 1_809_129_600
    await context.forget("box")
    report = await context.changes.report(box)
    assert (report.announced, report.steps, report.looked_at) == ((), (), 0.0)


async def test_a_server_that_is_away_changes_nothing(
    context: AppContext, clock: FixedClock, sandbox: RunningSandbox
) -> None:
    box = profile(sandbox)
    assert await context.changes.attend(box) == INTERVAL
    clock.advance(INTERVAL + 1)
    sandbox.stop()
    assert await context.changes.attend(box) == AGAIN
    assert await context.changes.due(box), "that was no look"
    problems = await context.changes.look(box)
    assert len(problems) == 2
    assert (await context.changes.report(box, problems=problems)).steps == ()


async def sandbox_browser(url: str) -> None:
    await asyncio.to_thread(robot.play, url, deliver=True)
