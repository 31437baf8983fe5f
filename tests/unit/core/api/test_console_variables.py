"""Variables: where their values come from, what stops a request, and that secrets are known as such."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.api.variables import environments
from desktop_app.core.api.variables.answers import Answers
from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.api.variables.values import Variables, names_in
from desktop_app.core.errors import DescriptionProblem, RequestProblem, UsageProblem
from desktop_app.core.redact import Secret
from desktop_app.core.vault.memory import MemoryVault


class Noon:
    """A clock that stands still."""

    def now(self) -> float:
        return 1_700_000_000.0


def variables(**sources: Any) -> Variables:
    """Variables from these sources."""
    return Variables(Noon(), **sources)  # type: ignore[arg-type]


def response(body: Any, **headers: str) -> Response:
    """An answer with this body."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(200, "OK", tuple(headers.items()), "https://x/", "HTTP/1.1", Timing(0, 0), len(data), data)


async def test_the_nearest_source_wins_and_values_hold_variables() -> None:
    made = variables(
        given={"a": "given"},
        file={"a": "file", "b": "{{c}}/{{a}}"},
        environment={"b": "environment", "c": "{{ d }}", "d": "deep"},
    )
    assert await made.fill("{{a}} {{b}} {{c}} {single} {{d}}!") == "given deep/given deep {single} deep!"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{nothing}}", "variable_missing"),
        ("{{answers.login.$.token}}", "variable_missing"),
        ("{{$prompt name}}", "variable_missing"),
        ("{{$secret name}}", "variable_missing"),
        ("{{$unknown}}", "variable_missing"),
        ("{{$processEnv NOWHERE}}", "variable_missing"),
        ("{{round}}", "variable_circle"),
    ],
)
async def test_a_variable_without_a_value_is_named(text: str, code: str) -> None:
    with pytest.raises(RequestProblem) as caught:
        await variables(environment={"round": "{{ round }}"}).fill(f"/x?{text}")
    assert caught.value.code == code
    assert names_in(text)[0] in caught.value.message
    assert caught.value.remedy


async def test_a_request_is_filled_everywhere_but_where_its_body_is_no_text() -> None:
    made = variables(environment={"id": "7", "name": "X-Own", "text": "ä"})
    request = Request("POST", "/t/{{id}}", (("q{{id}}", "{{text}}"),), (("{{name}}", "{{id}}"),), b'{"a": "{{text}}"}')
    assert await made.fill_request(request) == Request(
        "POST", "/t/7", (("q7", "ä"),), (("X-Own", "7"),), '{"a": "ä"}'.encode()
    )
    binary = b"\xff{{id}}"
    assert (await made.fill_request(Request("POST", "/", body=binary))).body == binary


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("$uuid", r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}"),
        ("$guid", r"[0-9a-f-]{36}"),
        ("$timestamp", "1700000000"),
        ("$timestamp -1 d", "1699913600"),
        ("$isoTimestamp", r"2023-11-14T22:13:20\.000Z"),
        ("$datetime iso8601 1 h", r"2023-11-14T23:13:20\.000Z"),
        ("$datetime rfc1123", "Tue, 14 Nov 2023 22:13:20 GMT"),
        ("$randomInt 5 6", "5"),
        ("$randomInt", r"\d{1,3}"),
        ("$processEnv REGION", "eu"),
        ("$env.REGION", "eu"),
    ],
)
async def test_values_that_are_made(name: str, pattern: str) -> None:
    assert re.fullmatch(pattern, await variables(environ={"REGION": "eu"}).fill(f"{{{{{name}}}}}"))


async def test_a_person_is_asked_once_and_what_is_typed_unseen_is_a_secret() -> None:
    asked = []

    async def ask(name: str, hidden: bool) -> str:
        asked.append((name, hidden))
        return f"<{name}>"

    made = variables(ask=ask, prompts={"city": "Which city?"})
    assert await made.fill("{{$input a}} {{$input a}} {{$password b}} {{city}}") == "<a> <a> <b> <Which city?>"
    assert asked == [("a", False), ("b", True), ("Which city?", False)]
    assert made.used == [Secret("<b>")]


async def test_secret_variables_are_in_the_vault_of_their_connection() -> None:
    vault = MemoryVault()
    mine, others = (SecretVariables(lambda: vault, name) for name in ("mine", "others"))
    await mine.keep("key", Secret("hush"))
    made = variables(find_secret=mine.find)
    assert await made.fill("{{$secret key}}") == "hush"
    assert made.used == [Secret("hush")]
    assert (await mine.names(), await others.names(), await others.find("key")) == (["key"], [], None)
    assert (await mine.forget("key"), await mine.forget("key")) == (True, False)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("answers.log in.$.user.id", "7"),
        ("answers.log in.user.name", "Ada"),
        ("log in.response.body.$.tags[1]", "b"),
        ("log in.response.body.$.user", '{"id": 7, "name": "Ada"}'),
        ("log in.response.headers.x-id", "42"),
        ("log in.response.body.*", '{"user": {"id": 7, "name": "Ada"}, "tags": ["a", "b"]}'),
    ],
)
async def test_what_an_earlier_answer_said(expression: str, value: str) -> None:
    answers = Answers()
    answers.remember("log", response({"nothing": 1}))
    answers.remember("log in", response({"user": {"id": 7, "name": "Ada"}, "tags": ["a", "b"]}, **{"X-Id": "42"}))
    assert await variables(answers=answers).fill(f"{{{{{expression}}}}}") == value
    assert answers.find("log in.$.nowhere") is answers.find("nobody.$.x") is answers.find("log in.headers.y") is None


def test_environments_of_the_nearest_folder(tmp_path: Path) -> None:
    (tmp_path / "http-client.env.json").write_text('{"far": {"a": "1"}}')
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    assert environments.names(folder) == ["far"]
    (tmp_path / "a" / "http-client.env.json").write_text(
        '\ufeff{"$shared": {"a": "s", "b": "s"}, "dev": {"b": 2, "c": true}, "prod": {"$production": true}, "x": 1}'
    )
    (tmp_path / "a" / "http-client.private.env.json").write_text('{"dev": {"c": "private"}, "mine": {}}')
    assert environments.names(folder) == ["dev", "prod", "mine"]
    dev = environments.load(folder, "dev")
    assert (dev.values, dev.production) == ({"a": "s", "b": "2", "c": "private"}, False)
    assert environments.load(folder, "prod").production
    assert environments.load(folder).values == {"a": "s", "b": "s"}


def test_environments_that_are_not_there_or_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "http-client.env.json").write_text('{"dev": {}}')
    with pytest.raises(UsageProblem, match="no environment 'prod'") as caught:
        environments.load(tmp_path, "prod")
    assert "dev" in caught.value.remedy
    for text in ("{", "[]", "7"):
        (tmp_path / "http-client.env.json").write_text(text)
        with pytest.raises(DescriptionProblem):
            environments.load(tmp_path)
