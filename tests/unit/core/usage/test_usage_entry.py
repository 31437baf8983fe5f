"""How a request ended, and what it is counted under."""

import pytest

from desktop_app.core.usage.entry import Outcome, template
from tests.unit.core.usage.samples import use


@pytest.mark.parametrize(
    ("status", "outcome"),
    [(200, "ok"), (302, "ok"), (401, "refused"), (429, "refused"), (503, "failed"), (0, "failed")],
)
def test_the_outcome_follows_the_status(status: int, outcome: Outcome) -> None:
    assert use(status=status).outcome == outcome
    assert use(status=status, stopped=True).outcome == "stopped"


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("/v1/projects", "/v1/projects"),
        ("/v1/projects/42", "/v1/projects/{id}"),
        ("/v1/projects/prj_81Xd/runs/7", "/v1/projects/{id}/runs/{id}"),
        ("/v1/users/550e8400-e29b-41d4-a716-446655440000", "/v1/users/{id}"),
        ("/v1/blobs/0123456789abcdef0123", "/v1/blobs/{id}"),
        ("/v2/rate_limit", "/v2/rate_limit"),
        ("/repos/octo-org/hello-world", "/repos/octo-org/hello-world"),
        ("/api/v3.1/oauth2", "/api/v3.1/oauth2"),
        ("", ""),
    ],
)
def test_names_of_things_in_a_path_become_one(path: str, named: str) -> None:
    assert template(path) == named


def test_an_operation_is_counted_by_its_id() -> None:
    assert use(operation="getMe").what == "getMe"
    assert use(path="/v1/projects/7").what == "GET /v1/projects/{id}"
