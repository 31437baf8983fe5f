"""One sandbox for the tests of a module; each test signs in for itself, so none disturbs another."""

from collections.abc import Iterator

import pytest

from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """A sandbox with a quota no test reaches."""
    with start_sandbox(tmp_path_factory.mktemp("state")) as running:
        yield running
