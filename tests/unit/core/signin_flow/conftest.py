"""The program's services with little patience."""

import pytest

from desktop_app.context import AppContext
from tests.helpers.services import make_impatient


@pytest.fixture
async def context(context: AppContext) -> AppContext:
    return make_impatient(context)
