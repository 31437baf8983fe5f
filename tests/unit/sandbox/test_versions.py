"""Version 2 of the sandbox's API: what it no longer has, what it announces, and what it asks for now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.sandbox.options import SandboxOptions
from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path_factory.mktemp("second"), api_version=2) as running:
        yield running


@pytest.fixture(scope="module")
def token(second: RunningSandbox) -> str:
    signed_in: str = second.sign_in()["access_token"]
    return signed_in


def test_what_moved_is_at_its_new_place_alone(second: RunningSandbox, token: str) -> None:
    assert second.call(token, "/v1/published-sites").status_code == 200
    gone = second.call(token, "/v1/sites")
    assert (gone.status_code, gone.json()["title"]) == (404, "Not found")


def test_what_ends_says_so_in_every_answer(second: RunningSandbox, token: str) -> None:
    for path, status in (("/v1/usage?days=7", 200), ("/v1/usage", 422)):
        answer = second.call(token, path)
        assert answer.status_code == status
        assert answer.headers["Deprecation"] == "@1793491200"
        assert answer.headers["Sunset"] == "Sat, 01 May 2027 00:00:00 GMT"
    assert "Deprecation" not in second.call(token, "/v1/me").headers


def test_whatever_can_be_asked_as_it_is_is_answered(second: RunningSandbox, token: str) -> None:
    paths = second.http.get("/openapi.json").json()["paths"]
    asked = [path for path, item in paths.items() if "get" in item and "{" not in path and path != "/v1/usage"]
    assert len(asked) >= 4
    assert {path: second.call(token, path).status_code for path in asked} == dict.fromkeys(asked, 200)


def test_what_is_new(second: RunningSandbox, token: str) -> None:
    assert second.call(token, "/v1/plan").json() == {"plan": "Team"}


def test_the_description_is_that_of_its_version(second: RunningSandbox) -> None:
    document = second.http.get("/openapi.json").json()
    assert document["info"]["version"] == "2.0.0"
    usage = document["paths"]["/v1/usage"]["get"]
    assert usage["deprecated"] is True
    assert usage["parameters"][0]["required"] is True
    assert "/v1/sites" not in document["paths"]
    assert "#/components/schemas/Plan" in str(document["paths"]["/v1/plan"])
    assert "Plan" in document["components"]["schemas"]


def test_it_can_be_switched_while_it_runs(second: RunningSandbox, token: str) -> None:
    assert second.http.post("/sandbox/api-version", json={"version": 1}).json() == {"version": 1}
    assert second.call(token, "/v1/plan").status_code == 404
    assert second.call(token, "/v1/usage").status_code == 200
    assert second.http.post("/sandbox/api-version", json={"version": 3}).status_code == 400
    assert second.http.post("/sandbox/api-version", json={"version": 2}).json() == {"version": 2}


def test_there_is_no_version_3(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="versions 1 and 2"):
        SandboxOptions(tmp_path, api_version=3)
