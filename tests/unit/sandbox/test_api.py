"""The sample API: what it does, and how it refuses."""

import html
import json
from typing import Any

import pytest

from tests.helpers.sandbox import RunningSandbox


@pytest.fixture(scope="module")
def token(sandbox: RunningSandbox) -> str:
    """An access token of Ada's for everything."""
    access: str = sandbox.sign_in()["access_token"]
    return access


def test_me_says_who_and_what(sandbox: RunningSandbox, token: str) -> None:
    me = sandbox.call(token, "/v1/me").json()
    assert (me["id"], me["name"], me["via"]) == ("usr_01HQ4Z", "Ada Lindqvist", "access_token")
    assert "projects:read" in me["scopes"]


class TestProjects:
    def test_the_newest_come_first_and_pages_join_without_gap(self, sandbox: RunningSandbox, token: str) -> None:
        whole = sandbox.call(token, "/v1/projects?limit=100").json()
        assert whole["page"]["next"] is None
        updated = [project["updatedAt"] for project in whole["data"]]
        assert updated == sorted(updated, reverse=True)
        found: list[dict[str, Any]] = []
        cursor: str | None = ""
        while cursor is not None:
            page = sandbox.call(
                token, "/v1/projects", params={"limit": "3", **({"cursor": cursor} if cursor else {})}
            ).json()
            assert len(page["data"]) <= 3
            found += page["data"]
            cursor = page["page"]["next"]
        assert found == whole["data"]

    def test_sort_and_status(self, sandbox: RunningSandbox, token: str) -> None:
        page = sandbox.call(token, "/v1/projects?sort=name&status=draft&limit=2").json()
        names = [project["name"] for project in page["data"]]
        assert names == sorted(names)
        assert {project["status"] for project in page["data"]} == {"draft"}
        more = sandbox.call(token, f"/v1/projects?sort=name&status=draft&limit=2&cursor={page['page']['next']}").json()
        assert more["data"][0]["name"] > names[-1]

    @pytest.mark.parametrize(
        "query",
        [
            "limit=0",
            "limit=101",
            "limit=ten",
            "limit=1e1",
            "status=gone",
            "sort=pages",
            "cursor=cur_x",
            "cursor=cur_W10",
        ],
    )
    def test_a_bad_parameter_is_named(self, sandbox: RunningSandbox, token: str, query: str) -> None:
        answer = sandbox.call(token, f"/v1/projects?{query}")
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["parameter"] == query.partition("=")[0]

    def test_a_cursor_of_another_sort_is_refused(self, sandbox: RunningSandbox, token: str) -> None:
        cursor = sandbox.call(token, "/v1/projects?limit=1").json()["page"]["next"]
        assert sandbox.call(token, f"/v1/projects?sort=name&cursor={cursor}").status_code == 422

    def test_the_life_of_a_project(self, sandbox: RunningSandbox, token: str) -> None:
        made = sandbox.call(token, "/v1/projects", "POST", json={"name": "Spring sale", "pages": 3})
        assert made.status_code == 201
        project = made.json()
        assert (project["status"], project["pages"], project["aiEnabled"]) == ("draft", 3, False)
        path = made.headers["location"].removeprefix(sandbox.issuer)
        assert sandbox.call(token, path).json() == project
        changed = sandbox.call(token, path, "PATCH", json={"aiEnabled": True}).json()
        assert changed["aiEnabled"] is True
        assert changed["name"] == "Spring sale"
        site = project["id"].replace("prj_", "site_")
        published = sandbox.call(token, f"/v1/sites/{site}/publish", "POST").json()
        assert published["deployments"] == 1
        assert sandbox.call(token, path).json()["status"] == "published"
        gone = sandbox.call(token, path, "DELETE")
        assert (gone.status_code, gone.content) == (204, b"")
        assert sandbox.call(token, path).status_code == 404
        assert sandbox.call(token, f"/v1/sites/{site}/publish", "POST").status_code == 404

    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ({}, "/name"),
            ({"name": ""}, "/name"),
            ({"name": "x" * 121}, "/name"),
            ({"name": 5}, "/name"),
            ({"name": "a", "pages": -1}, "/pages"),
            ({"name": "a", "pages": True}, "/pages"),
            ({"name": "a", "aiEnabled": "yes"}, "/aiEnabled"),
            ({"name": "a", "status": ["draft"]}, "/status"),
            ({"name": "a", "colour": "red"}, "/colour"),
            ({"name": "a", "id": "prj_7Kq2"}, "/id"),
        ],
    )
    def test_a_bad_body_is_pointed_at(self, sandbox: RunningSandbox, token: str, body: object, pointer: str) -> None:
        answer = sandbox.call(token, "/v1/projects", "POST", json=body)
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["errors"][0]["pointer"] == pointer

    @pytest.mark.parametrize(
        ("content", "kind", "status"),
        [
            (b"{", "application/json", 400),
            (b"\xff", "application/json", 400),
            (b"[" * 100_000, "application/json", 400),
            (b"[]", "application/json", 422),
            (b"name=a", "application/x-www-form-urlencoded", 415),
            (b'{"name": "' + b"x" * 1_100_000 + b'"}', "application/json", 413),
        ],
    )
    def test_a_body_that_is_no_json_object(
        self, sandbox: RunningSandbox, token: str, content: bytes, kind: str, status: int
    ) -> None:
        headers = {"Authorization": f"Bearer {token}", "Content-Type": kind}
        answer = sandbox.http.post("/v1/projects", content=content, headers=headers)
        assert answer.status_code == status
        assert answer.json()["status"] == status

    def test_nobody_sees_the_projects_of_others(self, sandbox: RunningSandbox, token: str) -> None:
        bob = sandbox.sign_in(person="bob")["access_token"]
        assert sandbox.call(bob, "/v1/projects/prj_7Kq2").status_code == 404
        assert sandbox.call(token, "/v1/projects/prj_7Kq2").status_code == 200


class TestScopes:
    @pytest.mark.parametrize(
        ("method", "path", "scope"),
        [
            ("GET", "/v1/me", "profile"),
            ("GET", "/v1/projects", "projects:read"),
            ("POST", "/v1/projects", "projects:write"),
            ("GET", "/v1/projects/prj_7Kq2", "projects:read"),
            ("PATCH", "/v1/projects/prj_7Kq2", "projects:write"),
            ("DELETE", "/v1/projects/prj_7Kq2", "projects:delete"),
            ("GET", "/v1/sites", "projects:read"),
            ("POST", "/v1/sites/site_7Kq2/publish", "sites:publish"),
            ("POST", "/v1/generations", "ai:generate"),
            ("GET", "/v1/generations/gen_1", "ai:generate"),
            ("GET", "/v1/usage", "usage:read"),
        ],
    )
    def test_a_missing_scope_is_named(self, sandbox: RunningSandbox, method: str, path: str, scope: str) -> None:
        bare = sandbox.sign_in("openid")["access_token"]
        answer = sandbox.call(bare, path, method)
        assert answer.status_code == 403
        problem = answer.json()
        assert problem["type"] == f"{sandbox.issuer}/problems/insufficient-scope"
        assert problem["required_scopes"] == problem["missing_scopes"] == [scope]
        assert (
            f'error="insufficient_scope", error_description="This needs {scope}.", scope="{scope}"'
            in (answer.headers["www-authenticate"])
        )

    @pytest.mark.parametrize("value", ["Bearer nonsense", "Bearer sbk_unknown", "DPoP nonsense"])
    def test_an_unknown_token_is_invalid(self, sandbox: RunningSandbox, value: str) -> None:
        answer = sandbox.http.get("/v1/me", headers={"Authorization": value})
        assert answer.status_code == 401
        assert 'error="invalid_token"' in answer.headers["www-authenticate"]

    @pytest.mark.parametrize("value", ["Basic YTpi", "Bearer", "nonsense"])
    def test_other_credentials_are_no_credentials(self, sandbox: RunningSandbox, value: str) -> None:
        answer = sandbox.http.get("/v1/me", headers={"Authorization": value})
        assert answer.status_code == 401
        assert "error=" not in answer.headers["www-authenticate"]

    def test_a_refresh_token_or_id_token_opens_nothing(self, sandbox: RunningSandbox) -> None:
        tokens = sandbox.sign_in()
        assert sandbox.call(tokens["refresh_token"], "/v1/me").status_code == 401
        assert sandbox.call(tokens["id_token"], "/v1/me").status_code == 401

    def test_two_kinds_of_credentials_are_refused(self, sandbox: RunningSandbox, token: str) -> None:
        answer = sandbox.http.get("/v1/me", headers={"Authorization": f"Bearer {token}", "X-API-Key": "sbk_x"})
        assert answer.status_code == 400


class TestGenerations:
    @pytest.fixture
    def hurry(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A writer who is faster than one would like to read."""
        monkeypatch.setattr("desktop_app.sandbox.api.generations.SECONDS_A_WORD", 0.01)

    @pytest.mark.usefixtures("hurry")
    def test_one_is_started_followed_and_read(self, sandbox: RunningSandbox, token: str) -> None:
        started = sandbox.call(token, "/v1/generations", "POST", json={"prompt": "A shop", "projectId": "prj_7Kq2"})
        assert started.status_code == 202
        assert started.json()["status"] == "running"
        path = started.headers["location"].removeprefix(sandbox.issuer)
        events = list(stream(sandbox, token, f"{path}/events"))
        words = [data["text"] for kind, data in events if kind == "word"]
        kind, final = events[-1]
        assert kind == "succeeded"
        assert final["output"] == " ".join(words)
        assert sandbox.call(token, path).json() == final
        assert sandbox.call(token, f"{path}/cancel", "POST").status_code == 409

    @pytest.mark.usefixtures("hurry")
    def test_a_broken_stream_goes_on_where_it_ended(self, sandbox: RunningSandbox, token: str) -> None:
        started = sandbox.call(token, "/v1/generations", "POST", json={"prompt": "A club"})
        path = started.headers["location"].removeprefix(sandbox.issuer)
        whole = list(stream(sandbox, token, f"{path}/events"))
        rest = list(stream(sandbox, token, f"{path}/events", last="4"))
        assert rest == whole[5:]

    def test_one_can_be_canceled_while_it_streams(self, sandbox: RunningSandbox, token: str) -> None:
        events = stream(sandbox, token, "/v1/generations", method="POST", body={"prompt": "A café", "stream": True})
        first = next(events)
        assert first[1]["index"] == 0
        recent = sandbox.services.db.one("SELECT id FROM generations ORDER BY created_at DESC LIMIT 1")
        assert recent
        canceled = sandbox.call(token, f"/v1/generations/{recent['id']}/cancel", "POST").json()
        assert canceled["status"] == "canceled"
        kind, final = list(events)[-1]
        assert (kind, final["id"], final["progress"] < 1) == ("canceled", recent["id"], True)

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"prompt": ""},
            {"prompt": "x" * 2001},
            {"prompt": 1},
            {"prompt": "a", "stream": 2},
            {"prompt": "a", "b": 1},
        ],
    )
    def test_a_bad_prompt_is_refused(self, sandbox: RunningSandbox, token: str, body: object) -> None:
        assert sandbox.call(token, "/v1/generations", "POST", json=body).status_code == 422

    def test_an_unknown_one_or_project_is_not_found(self, sandbox: RunningSandbox, token: str) -> None:
        assert sandbox.call(token, "/v1/generations/gen_0/events").status_code == 404
        body = {"prompt": "a", "projectId": "prj_0"}
        assert sandbox.call(token, "/v1/generations", "POST", json=body).status_code == 404


def stream(
    sandbox: RunningSandbox, token: str, path: str, *, method: str = "GET", body: object = None, last: str = ""
) -> Any:
    """The events of a stream as (kind, data)."""
    headers = {"Authorization": f"Bearer {token}", **({"Last-Event-ID": last} if last else {})}
    with sandbox.http.stream(method, path, headers=headers, json=body) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        kind = ""
        for line in answer.iter_lines():
            if line.startswith("event: "):
                kind = line.removeprefix("event: ")
            elif line.startswith("data: "):
                yield kind, json.loads(line.removeprefix("data: "))


def test_usage_counts_by_operation_and_day(sandbox: RunningSandbox) -> None:
    token = sandbox.sign_in(person="bob")["access_token"]
    before = {row["operation"]: row for row in sandbox.call(token, "/v1/usage").json()["byOperation"]}
    sandbox.call(token, "/v1/sites")
    sandbox.call(token, "/v1/projects/prj_0")
    usage = sandbox.call(token, "/v1/usage?days=1").json()
    after = {row["operation"]: row for row in usage["byOperation"]}
    assert after["listSites"]["requests"] == before.get("listSites", {"requests": 0})["requests"] + 1
    assert after["readProject"]["errors"] == before.get("readProject", {"errors": 0})["errors"] + 1
    assert usage["from"] == usage["to"] == usage["byDay"][0]["day"]


def test_an_unknown_path_or_method_is_a_problem_too(sandbox: RunningSandbox, token: str) -> None:
    assert sandbox.call(token, "/v1/nothing").json()["title"] == "Not found"
    answer = sandbox.call(token, "/v1/projects", "PUT")
    assert answer.status_code == 405
    assert set(answer.headers["allow"].replace(" ", "").split(",")) >= {"GET", "POST"}


def test_a_problem_type_leads_to_a_page_about_it(sandbox: RunningSandbox) -> None:
    from desktop_app.sandbox.api.problems import KINDS

    for kind in KINDS:
        page = sandbox.http.get(f"/problems/{kind}")
        assert page.status_code == 200
        assert KINDS[kind][1] in html.unescape(page.text)
