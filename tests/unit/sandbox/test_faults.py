"""The faults, each as an app meets it, and their switches."""

import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import pytest

from desktop_app.sandbox.api.routes import HUGE
from desktop_app.sandbox.options import FAULTS
from tests.helpers.sandbox import PKCE, RunningSandbox, claims, query, start_sandbox


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """A sandbox that is late by a little only."""
    with start_sandbox(tmp_path_factory.mktemp("state"), slow_seconds=0.2) as running:
        yield running


@pytest.fixture(autouse=True)
def no_fault_is_left(sandbox: RunningSandbox) -> Iterator[None]:
    """Each test starts and ends without faults."""
    yield
    sandbox.set_faults()


def test_error_500_fails_the_api_and_not_the_sign_in(sandbox: RunningSandbox) -> None:
    sandbox.set_faults("error-500")
    token = sandbox.sign_in()
    answer = sandbox.call(token["access_token"], "/v1/me")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")


def test_bad_json_is_cut_off(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()["access_token"]
    whole = sandbox.call(token, "/v1/sites").content
    sandbox.set_faults("bad-json")
    answer = sandbox.call(token, "/v1/sites")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        answer.json()
    assert whole.startswith(answer.content)


def test_expired_token_is_mended_by_a_renewal(sandbox: RunningSandbox) -> None:
    before = sandbox.sign_in()
    renewed_before = sandbox.refresh(before["refresh_token"]).json()
    sandbox.set_faults("expired-token")
    for token in (before, renewed_before, sandbox.sign_in()):
        answer = sandbox.call(token["access_token"], "/v1/me")
        assert answer.status_code == 401
        assert answer.json()["detail"] == "The access token expired."
    renewed = sandbox.refresh(renewed_before["refresh_token"]).json()
    assert sandbox.call(renewed["access_token"], "/v1/me").status_code == 200


def test_wrong_state_spoils_success_and_refusal(sandbox: RunningSandbox) -> None:
    sandbox.set_faults("wrong-state")
    good = query(sandbox.play_browser(sandbox.authorization_url(PKCE())))
    assert (good["state"], "code" in good) == ("another-state", True)
    assert query(sandbox.play_browser(sandbox.authorization_url(PKCE()), deny=True))["state"] == "another-state"


def test_clock_skew_moves_tokens_and_dates_but_not_lifetimes(sandbox: RunningSandbox) -> None:
    sandbox.set_faults("clock-skew")
    token = sandbox.sign_in()
    body = claims(token["access_token"])
    assert body["iat"] - time.time() == pytest.approx(600, abs=5)
    assert body["exp"] - body["iat"] == token["expires_in"]
    answer = sandbox.call(token["access_token"], "/v1/me")
    assert answer.status_code == 200
    assert parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time() == pytest.approx(600, abs=5)


def test_the_huge_body_has_50_mb_of_valid_json(sandbox: RunningSandbox) -> None:
    sandbox.set_faults("body-50mb")
    answer = sandbox.call(sandbox.sign_in()["access_token"], "/v1/projects")
    assert len(answer.content) == HUGE
    assert len(answer.json()["data"]) > 100_000


def test_slow_is_late_for_tokens_and_the_api(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    sandbox.set_faults("slow")
    begun = time.monotonic()
    assert sandbox.call(token["access_token"], "/v1/me").status_code == 200
    between = time.monotonic()
    assert sandbox.refresh(token["refresh_token"]).status_code == 200
    assert between - begun >= 0.2
    assert time.monotonic() - between >= 0.2


class TestSwitch:
    def test_it_says_what_is_on_and_what_there_is(self, sandbox: RunningSandbox) -> None:
        sandbox.set_faults("slow", "bad-json")
        answer = sandbox.http.get("/sandbox/faults").json()
        assert answer["on"] == ["slow", "bad-json"]
        assert answer["known"].keys() == FAULTS.keys()
        assert sandbox.stats()["faults"] == ["slow", "bad-json"]

    @pytest.mark.parametrize("body", [{"on": ["fire"]}, {"on": "slow"}, {"on": [1]}, {}])
    def test_other_names_are_refused(self, sandbox: RunningSandbox, body: dict[str, object]) -> None:
        assert sandbox.http.post("/sandbox/faults", json=body).status_code in (400, 422)
        assert sandbox.stats()["faults"] == []

    @pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
    def test_what_a_page_of_another_origin_can_send_is_refused(self, sandbox: RunningSandbox, kind: str) -> None:
        answer = sandbox.http.post("/sandbox/faults", content=b'{"on": ["slow"]}', headers={"Content-Type": kind})
        assert answer.status_code == 415
        assert sandbox.stats()["faults"] == []

    def test_nobody_else_may_ask_first(self, sandbox: RunningSandbox) -> None:
        headers = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
        answer = sandbox.http.options("/sandbox/faults", headers=headers)
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("host", ["elsewhere.example", "127.0.0.1", "127.0.0.1:1", "sandbox.local:{port}", ""])
def test_only_the_own_address_is_answered(sandbox: RunningSandbox, host: str) -> None:
    port = sandbox.issuer.rpartition(":")[2]
    answer = sandbox.http.get("/openapi.json", headers={"Host": host.format(port=port)})
    assert answer.status_code == 421


def test_localhost_is_the_own_address_too(sandbox: RunningSandbox) -> None:
    port = sandbox.issuer.rpartition(":")[2]
    assert sandbox.http.get("/openapi.json", headers={"Host": f"localhost:{port}"}).status_code == 200
