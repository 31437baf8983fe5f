"""The provider and the program, with a connection to it."""

from collections.abc import Iterator

import pytest

from tests.helpers.oidc_provider import OidcProvider, start_oidc_provider


@pytest.fixture
def provider() -> Iterator[OidcProvider]:
    """npm's oidc-provider, freshly started."""
    with start_oidc_provider() as running:
        yield running
