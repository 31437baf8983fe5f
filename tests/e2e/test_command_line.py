"""The main job on the command line, with a real browser and a real keyring: the promises that others script against."""

import json
import signal
from typing import Any

import httpx2
import pytest

from tests.helpers import fake_person
from tests.helpers.processes import read_error_line
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

ASKED = [
    "ai:generate", "offline_access", "openid", "profile", "projects:read", "projects:write", "usage:read",
]  # fmt: skip


def described(program: Program) -> dict[str, Any]:
    """What `token --json` says of the sandbox's token."""
    found: dict[str, Any] = program.run("token", "sandbox", "--json").done().json()
    return found


def revealed(program: Program) -> str:
    """The access token itself."""
    return program.run("token", "sandbox", "--reveal", reveals=True).done().out.strip()


def switch(issuer: str, *faults: str) -> None:
    """Make the sandbox misbehave in exactly these ways."""
    httpx2.post(f"{issuer}/sandbox/faults", json={"on": faults}).raise_for_status()


def test_from_sign_in_to_sign_out(program: Program) -> None:
    person = program.person()
    assert "Signed in" in program.signin("sandbox", person=person).out
    assert "You are signed in" in program.outcome(person).text
    assert sorted(program.outcome(person).boxes) == ASKED

    token = described(program)
    assert sorted(token["scopes"]) == sorted(token["scopes_requested"]) == ASKED
    assert 3500 < token["expires_in"] <= 3600
    assert token["expires_at"].endswith("Z")
    assert (token["profile"], token["token_type"], token["refreshable"]) == ("sandbox", "Bearer", True)
    assert token["claims"]["iss"] == token["issuer"]
    results = {check["name"]: check["result"] for check in token["checks"]}
    assert results == dict.fromkeys(results, "pass") | {"binding": "warn"}
    assert "access_token" not in token

    me = program.run("call", "sandbox", "GET", "/v1/me").done().json()
    assert me["email"] == "ada@sandbox.local"

    before = revealed(program)
    program.run("refresh", "sandbox").done()
    program.learn()
    assert revealed(program) != before
    program.run("call", "sandbox", "GET", "/v1/projects").done()

    after = revealed(program)
    program.run("signout", "sandbox").done()
    me = httpx2.get(f"{token['issuer']}/v1/me", headers={"Authorization": f"Bearer {after}"})
    assert me.status_code == 401
    program.run("token", "sandbox").problem(3)
    program.run("call", "sandbox", "GET", "/v1/me").problem(3)
    program.run("refresh", "sandbox").problem(3)


def test_what_the_person_did_not_allow_is_not_granted(program: Program) -> None:
    program.signin("sandbox", person=program.person(untick=["projects:write"]))
    assert sorted(described(program)["scopes"]) == [scope for scope in ASKED if scope != "projects:write"]
    refused = program.run("call", "sandbox", "POST", "/v1/projects", "-d", '{"name": "Mine"}')
    assert "projects:write" in refused.problem(4)
    sent_anyway = program.run("call", "sandbox", "POST", "/v1/projects", "-d", '{"name": "Mine"}', "--send-anyway")
    assert "projects:write" in sent_anyway.problem(4)


def test_a_denied_consent_is_no_success(program: Program) -> None:
    person = program.person(deny=True)
    program.signin("sandbox", person=person, status=1).problem(1)
    assert "You did not allow access" in program.outcome(person).text
    program.run("token", "sandbox").problem(3)


def test_no_open_prints_the_link_alone_and_waits(program: Program) -> None:
    process = program.start("signin", "sandbox", "--no-open", "--json", "--scope", "openid", "--scope", "projects:read")
    link = read_error_line(process, seconds=30)
    assert link.startswith("http://127.0.0.1:")
    assert " " not in link
    outcome = fake_person.play(program.person(), link)
    assert "You are signed in" in outcome.text
    token = program.finish(process).done().json()
    assert sorted(token["scopes"]) == ["openid", "projects:read"]
    assert token["refreshable"] is False
    program.learn()


def test_the_answer_can_be_pasted(program: Program) -> None:
    process = program.start("signin", "sandbox", "--no-open", "--paste", "--json")
    link = read_error_line(process, seconds=30)
    answer = program.robot(link)
    wrong = answer.replace("state=", "state=x")
    token = program.finish(process, text=f"rubbish\n{wrong}\n{answer}\n").done().json()
    assert sorted(token["scopes"]) == ASKED
    program.learn()


def test_giving_up_ends_with_6(program: Program) -> None:
    assert program.run("signin", "sandbox", "--no-open", "--timeout", "1").problem(6)
    process = program.start("signin", "sandbox", "--no-open")
    read_error_line(process, seconds=30)
    process.send_signal(signal.SIGINT)
    result = program.finish(process)
    assert (result.status, result.err.strip()) == (6, "Stopped.")


def test_without_a_browser_the_link_is_shown(program: Program) -> None:
    process = program.start("signin", "sandbox", "--json", BROWSER="")
    program.robot(read_error_line(process, seconds=30), deliver=True)
    program.finish(process).done()
    program.learn()


def test_call_passes_on_whatever_the_api_says(program: Program) -> None:
    program.signin("sandbox")
    missing = program.run("call", "sandbox", "GET", "/v1/projects/prj_none", "--json").done().json()
    assert missing["status"] == 404
    assert ["content-type", "application/problem+json"] in [[k.lower(), v] for k, v in missing["headers"]]
    assert missing["body"]["status"] == 404
    assert 0 < missing["timing"] < 10
    assert missing["url"].endswith("/v1/projects/prj_none")

    body = program.folder / "body.json"
    body.write_text(json.dumps({"name": "From a file"}))
    saved = program.folder / "made.json"
    program.run("call", "sandbox", "POST", "/v1/projects", "-d", f"@{body}", "-o", str(saved)).done()
    assert json.loads(saved.read_text())["name"] == "From a file"
    program.run("call", "sandbox", "POST", "/v1/projects", "-d", "@-", text='{"name": "Piped"}').done()
    names = [p["name"] for p in program.run("call", "sandbox", "GET", "/v1/projects?limit=100").done().json()["data"]]
    assert {"From a file", "Piped"} <= set(names)


def test_a_token_goes_nowhere_else(program: Program) -> None:
    program.signin("sandbox")
    for target in ("https://stranger.example/v1/me", "http://127.0.0.1:9/v1/me"):
        program.run("call", "sandbox", "GET", target).problem(1)
    inside = program.run("call", "sandbox", "GET", "//stranger.example/v1/me", "--json").done().json()
    assert inside["url"].startswith(described(program)["issuer"]), "a path is a path, whatever it looks like"


def test_a_long_wait_and_a_wrong_answer_end_as_promised(program: Program) -> None:
    with program.sandbox("--rate", "0.02") as issuer:
        program.signin("sandbox")
        program.run("call", "sandbox", "GET", "/v1/me").done()
        program.run("call", "sandbox", "GET", "/v1/me", "--max-wait", "1").problem(5)
        switch(issuer, "wrong-state")
        process = program.start("signin", "sandbox", "--no-open", "--timeout", "3")
        program.robot(read_error_line(process, seconds=30), deliver=True)
        result = program.finish(process)
        assert result.status == 6, "a wrong state is ignored, and the wait goes on"
        assert described(program)["refreshable"] is True, "the earlier sign-in is untouched"


def test_a_refused_token_is_renewed_once(program: Program) -> None:
    with program.sandbox() as issuer:
        program.signin("sandbox")
        switch(issuer, "expired-token")
        program.run("call", "sandbox", "GET", "/v1/me").done()
        assert sum(httpx2.get(f"{issuer}/sandbox/stats").json()["refreshes"].values()) == 1
        program.learn()


def test_a_token_from_standard_input(program: Program) -> None:
    with program.sandbox() as issuer:
        program.signin("sandbox")
        pasted = revealed(program)
        program.run("profiles", "add", "mine", "--api", issuer).done()
        program.run("signin", "mine", "--token-stdin", text=f"{pasted}\n").done()
        assert program.run("call", "mine", "GET", "/v1/me").done().json()["email"] == "ada@sandbox.local"
