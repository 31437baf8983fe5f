"""The device grant (RFC 8628)."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from desktop_app.sandbox.robot import Robot, RobotProblem
from desktop_app.sandbox.store.clients import DEVICE_GRANT
from tests.helpers.sandbox import RunningSandbox, start_sandbox


@pytest.fixture(scope="module")
def moment() -> list[float]:
    """How many seconds the sandbox's clock is moved."""
    return [0.0]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory, moment: list[float]) -> Iterator[RunningSandbox]:
    """A sandbox whose clock the test moves, so that nobody waits for an interval."""
    with start_sandbox(tmp_path_factory.mktemp("state"), clock_offset=moment) as running:
        yield running


def ask(sandbox: RunningSandbox, **form: str) -> dict[str, Any]:
    """What a device hears when it begins."""
    answer = sandbox.http.post("/device_authorization", data={"client_id": "framer-desk", **form})
    assert answer.status_code == 200, answer.text
    begun: dict[str, Any] = answer.json()
    return begun


def poll(sandbox: RunningSandbox, device_code: str) -> dict[str, Any]:
    """One poll."""
    answer: dict[str, Any] = sandbox.token(grant_type=DEVICE_GRANT, device_code=device_code).json()
    return answer


def test_a_device_waits_until_its_person_allowed_it(sandbox: RunningSandbox, moment: list[float]) -> None:
    begun = ask(sandbox, scope="openid profile projects:read offline_access")
    assert begun["verification_uri"] == f"{sandbox.issuer}/device"
    assert begun["interval"] == 5
    assert begun["expires_in"] == 600
    assert poll(sandbox, begun["device_code"])["error"] == "authorization_pending"
    Robot("bob", untick=["projects:read"]).visit(begun["verification_uri_complete"])
    moment[0] += 5
    token = poll(sandbox, begun["device_code"])
    assert token["scope"] == "openid profile offline_access"
    assert sandbox.call(token["access_token"], "/v1/me").json()["name"] == "Bob Okafor"
    assert token["id_token"]
    assert sandbox.refresh(token["refresh_token"]).status_code == 200
    # A device code is good once.
    assert poll(sandbox, begun["device_code"])["error"] == "invalid_grant"


def test_a_device_that_polls_too_fast_must_slow_down(sandbox: RunningSandbox, moment: list[float]) -> None:
    code = ask(sandbox)["device_code"]
    assert poll(sandbox, code)["error"] == "authorization_pending"
    assert poll(sandbox, code)["error"] == "slow_down"
    moment[0] += 6
    assert poll(sandbox, code)["error"] == "slow_down"
    moment[0] += 15
    assert poll(sandbox, code)["error"] == "authorization_pending"


def test_a_refused_device_hears_it(sandbox: RunningSandbox) -> None:
    begun = ask(sandbox)
    Robot(deny=True).visit(begun["verification_uri_complete"])
    assert poll(sandbox, begun["device_code"])["error"] == "access_denied"


def test_after_ten_minutes_it_is_too_late(sandbox: RunningSandbox, moment: list[float]) -> None:
    begun = ask(sandbox)
    moment[0] += 601
    assert poll(sandbox, begun["device_code"])["error"] == "expired_token"
    with pytest.raises(RobotProblem, match="older than ten minutes"):
        Robot().visit(begun["verification_uri_complete"])


@pytest.mark.parametrize("typed", ["{}", "{lower}", " {bare} "])
def test_the_code_may_be_typed_as_people_type(sandbox: RunningSandbox, typed: str) -> None:
    begun = ask(sandbox)
    code = begun["user_code"]
    text = typed.format(code, lower=code.lower(), bare=code.replace("-", ""))
    Robot().visit(f"{sandbox.issuer}/device?{urlencode({'user_code': text})}")
    assert poll(sandbox, begun["device_code"])["access_token"]


def test_another_client_can_not_take_the_code(sandbox: RunningSandbox) -> None:
    begun = ask(sandbox)
    other = sandbox.http.post(
        "/register",
        json={"token_endpoint_auth_method": "none", "grant_types": [DEVICE_GRANT], "client_name": "Other"},
    ).json()["client_id"]
    answer = sandbox.token(grant_type=DEVICE_GRANT, device_code=begun["device_code"], client_id=other)
    assert answer.status_code == 400
    assert answer.json()["error"] in ("unauthorized_client", "invalid_grant")


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"scope": "everything"}, "invalid_scope"),
        ({"resource": "https://elsewhere.example"}, "invalid_target"),
        ({"client_id": "nobody"}, "invalid_client"),
    ],
)
def test_a_bad_beginning_is_refused(sandbox: RunningSandbox, form: dict[str, str], error: str) -> None:
    answer = sandbox.http.post("/device_authorization", data={"client_id": "framer-desk", **form})
    assert answer.json()["error"] == error
