"""Refresh with rotation and reuse detection, revocation, introspection."""

from concurrent.futures import ThreadPoolExecutor

from tests.helpers.sandbox import RunningSandbox


def introspect(sandbox: RunningSandbox, token: str, client_id: str = "framer-desk") -> dict[str, object]:
    answer = sandbox.http.post("/introspect", data={"client_id": client_id, "token": token})
    assert answer.status_code == 200
    body: dict[str, object] = answer.json()
    return body


def revoke(sandbox: RunningSandbox, token: str, **form: str) -> int:
    return sandbox.http.post("/revoke", data={"client_id": "framer-desk", "token": token, **form}).status_code


def test_a_refresh_gives_new_tokens_and_uses_the_old_one_up(sandbox: RunningSandbox) -> None:
    first = sandbox.sign_in()
    second = sandbox.refresh(first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == first["scope"]
    assert second["id_token"]
    assert sandbox.call(second["access_token"], "/v1/me").status_code == 200
    # The first access token lives on until it expires: only the refresh token was used up.
    assert sandbox.call(first["access_token"], "/v1/me").status_code == 200


def test_a_used_refresh_token_ends_the_family(sandbox: RunningSandbox) -> None:
    first = sandbox.sign_in()
    second = sandbox.refresh(first["refresh_token"]).json()
    again = sandbox.refresh(first["refresh_token"])
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    for token in (first["access_token"], second["access_token"], second["refresh_token"]):
        assert introspect(sandbox, token) == {"active": False}
    assert sandbox.call(second["access_token"], "/v1/me").status_code == 401
    assert sandbox.refresh(second["refresh_token"]).json()["error"] == "invalid_grant"


def test_of_eight_refreshes_at_once_exactly_one_wins(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: sandbox.refresh(token["refresh_token"]), range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 7
    winner = next(answer.json() for answer in answers if answer.status_code == 200)
    assert introspect(sandbox, winner["access_token"]) == {"active": False}


def test_a_refresh_may_ask_for_less_and_the_next_for_all_again(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    less = sandbox.refresh(token["refresh_token"], scope="projects:read").json()
    assert less["scope"] == "projects:read"
    assert sandbox.call(less["access_token"], "/v1/me").status_code == 403
    assert sandbox.refresh(less["refresh_token"]).json()["scope"] == token["scope"]


def test_a_refresh_may_not_ask_for_more(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in("projects:read offline_access")
    answer = sandbox.refresh(token["refresh_token"], scope="projects:read projects:write")
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_scope")
    assert sandbox.refresh(token["refresh_token"]).status_code == 200


def test_a_slip_in_the_resource_costs_nothing(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    answer = sandbox.refresh(token["refresh_token"], resource="https://elsewhere.example")
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_target")
    assert sandbox.refresh(token["refresh_token"]).status_code == 200


def test_revoking_the_refresh_token_ends_everything(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    assert revoke(sandbox, token["refresh_token"], token_type_hint="refresh_token") == 200
    assert introspect(sandbox, token["access_token"]) == {"active": False}
    assert sandbox.call(token["access_token"], "/v1/me").status_code == 401
    assert sandbox.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"


def test_revoking_an_access_token_leaves_the_refresh_token(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    assert revoke(sandbox, token["access_token"]) == 200
    answer = sandbox.call(token["access_token"], "/v1/me")
    assert answer.status_code == 401
    assert answer.json()["detail"] == "The access token was revoked."
    assert sandbox.refresh(token["refresh_token"]).status_code == 200


def test_an_unknown_token_is_revoked_without_a_word(sandbox: RunningSandbox) -> None:
    assert revoke(sandbox, "sbr_unknown") == 200


def test_introspection_tells_about_an_active_token(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in()
    access, refresh = introspect(sandbox, token["access_token"]), introspect(sandbox, token["refresh_token"])
    assert access["active"] is True
    assert access["scope"] == token["scope"]
    assert (access["sub"], access["client_id"], access["username"]) == ("usr_01HQ4Z", "framer-desk", "ada")
    assert access["aud"] == [f"{sandbox.issuer}/v1"]
    assert (refresh["active"], "jti" in refresh) == (True, False)


def test_the_counters_tell_how_often_a_grant_was_refreshed(sandbox: RunningSandbox) -> None:
    before = sum(sandbox.stats()["refreshes"].values())
    token = sandbox.sign_in()
    for _ in range(3):
        token = sandbox.refresh(token["refresh_token"]).json()
    refreshes = sandbox.stats()["refreshes"]
    assert sum(refreshes.values()) == before + 3
    assert 3 in refreshes.values()
