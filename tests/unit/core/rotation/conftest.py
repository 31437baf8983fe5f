"""A sandbox, and the services of the program with a vault that lasts."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from tests.helpers.desk import Desk
from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path) as running:
        yield running


@pytest.fixture
async def context(home: Path) -> AsyncIterator[AppContext]:
    desk = Desk(home)
    yield desk.context
    await desk.aclose()


def connection(sandbox: RunningSandbox, **values: Any) -> ProviderProfile:
    """A connection to the sandbox called `box`."""
    at = sandbox.issuer
    return ProviderProfile(
        **{"name": "box", "issuer": at, "api_base_url": at, "openapi_url": f"{at}/openapi.json", **values}
    )
