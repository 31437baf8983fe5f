"""How old secrets are, when it is time for others, and where nobody can know."""

from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.rotation.ages import DAY, Ages
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.sandbox import RunningSandbox
from tests.unit.core.rotation.conftest import connection
from tests.unit.core.rotation.test_clients import MACHINE, registered

SECRET = ProviderProfile(name="box", client_id="x", token_endpoint_auth_method="client_secret_basic")


@pytest.fixture
def clock(context: AppContext) -> FixedClock:
    moved = FixedClock(context.clock.now())
    context.clock = moved
    return moved


async def test_a_client_secret_is_due_after_90_days(context: AppContext, clock: FixedClock) -> None:
    await context.client_secrets.keep(SECRET, Secret("secret-0123456789"))
    [aged] = await context.ages.of(SECRET)
    assert (aged.kind, aged.days(clock.now())) == ("client_secret", 0)
    [check] = await context.ages.checks(SECRET)
    assert (check.name, check.result) == ("age", "pass")
    clock.advance(90 * DAY - 1)
    assert await context.ages.due(SECRET) == []
    clock.advance(1)
    assert await context.ages.due(SECRET) == [aged]
    [check] = await context.ages.checks(SECRET)
    assert check.result == "warn"
    assert "90 days" in check.detail
    assert "framer-desk rotate box" in check.detail
    await context.client_secrets.keep(SECRET, Secret("another-0123456789"))
    assert await context.ages.due(SECRET) == []


async def test_the_limit_can_be_switched_off(context: AppContext, clock: FixedClock) -> None:
    await context.client_secrets.keep(SECRET, Secret("secret-0123456789"))
    clock.advance(1000 * DAY)
    ages = Ages(context.tokens, context.client_secrets, context.registrations, clock, 0)
    assert await ages.due(SECRET) == []


async def test_a_key_and_a_registration_have_an_age(
    context: AppContext, clock: FixedClock, sandbox: RunningSandbox
) -> None:
    keyed = connection(sandbox, name="keyed", grant="api_key")
    async for _ in context.signin.bring(keyed, Secret("key-0123456789")).steps():
        pass
    machine = connection(sandbox, name="machine", **MACHINE)
    await registered(context, machine)
    clock.advance(100 * DAY)
    assert [aged.kind for aged in await context.ages.due(keyed)] == ["api_key"]
    assert [aged.kind for aged in await context.ages.due(machine)] == ["registration"]
    await context.client_rotation.renew(machine)
    assert await context.ages.due(machine) == []


async def test_what_comes_from_the_environment_has_no_age(tmp_path: Path) -> None:
    environ = {"FRAMER_DESK_HOME": str(tmp_path), "THE_KEY": "key-0123456789", "THE_SECRET": "x"}
    context = AppContext(environ=environ, vault=MemoryVault())
    keyed = ProviderProfile(name="keyed", grant="api_key", api_key_env="THE_KEY")
    secret = ProviderProfile(name="box", client_id="x", client_secret_env="THE_SECRET")
    assert await context.ages.of(keyed) == await context.ages.of(secret) == []
    await context.aclose()
