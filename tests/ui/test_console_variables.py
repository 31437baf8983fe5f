"""Variables in the window: what they stand for, filling a request, asking, production, repeating and checks."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.description.reader import read
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.api.variables.environments import Environment
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import Cancelled, NetworkProblem, UsageProblem
from desktop_app.core.redact import Secret
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.console.request.options import Options
from desktop_app.ui.console.request.results import Run, summary
from desktop_app.ui.console.services import Wait
from desktop_app.ui.console.tabs.kept import TabStore
from desktop_app.ui.console.variables.editing import EnvironmentEditing
from desktop_app.ui.console.variables.services import VariableServices
from desktop_app.ui.console.variables.values import Values
from desktop_app.ui.widgets.kv_pair import Pair
from tests.ui.samples_console import response
from tests.ui.test_console_presenter import World

ENVIRONMENTS = {
    "$shared": {"host": "localhost"},
    "dev": {"id": "7", "url": "http://{{host}}/x", "me": "{{me}}"},
    "live": {"host": "example.com", "$production": True},
}


class Vault:
    """Secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}

    async def find(self, name: str) -> Secret | None:
        return self.kept.get(name)

    async def keep(self, name: str, value: Secret) -> None:
        self.kept[name] = value

    async def forget(self, name: str) -> bool:
        return self.kept.pop(name, None) is not None

    async def names(self) -> list[str]:
        return list(self.kept)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "http-client.env.json").write_text(json.dumps(ENVIRONMENTS))
    return tmp_path


@pytest.fixture
def vault() -> Vault:
    return Vault()


@pytest.fixture
def services(folder: Path, vault: Vault) -> VariableServices:
    return VariableServices(lambda name: folder, lambda name: vault, {"HOME_OF": "ada"})


async def test_each_variable_says_what_it_stands_for(services: VariableServices, vault: Vault) -> None:
    values = Values("sandbox", services, FixedClock())
    await vault.keep("key", Secret("hunter2"))
    await values.read(None, "dev")
    values.answers.remember("login", response(content=b'{"id": 42}'))
    shown = {
        "id": "7",
        "url": "http://localhost/x",
        "me": "{{me}}",
        "$prompt name": "Asked for when the request is sent",
        "$secret key": "••• from the vault",
        "$processEnv HOME_OF": "From the environment of this program",
        "answers.login.$.id": "42",
    }
    assert {name: values.shown(name).words for name in shown} == shown
    assert not any(values.shown(name).missing for name in shown)
    assert values.shown("$timestamp").words.startswith("Made when the request is sent, such as 1")
    assert values.preview("{{url}}/{{$uuid}}/{{gone}}") == "http://localhost/x/{{$uuid}}/{{gone}}"
    missing = {
        "gone": "No value in dev",
        "$secret other": "No secret of this name is in the vault",
        "$nothing": "Framer Desk does not know it",
        "answers.other.$.id": "Send the request that it is taken from first",
        "$env.NOT_SET": "Not set",
    }
    assert {name: values.shown(name).words for name in missing} == missing
    assert all(values.shown(name).missing for name in missing)


async def test_an_environment_that_is_gone_leaves_what_all_share(services: VariableServices) -> None:
    values = Values("sandbox", services, FixedClock())
    await values.read(None, "gone")
    assert values.environment == Environment("", {"host": "localhost"})
    assert values.found.names == ("dev", "live")


async def test_environments_that_can_not_be_read_are_told_of(services: VariableServices, folder: Path) -> None:
    (folder / "http-client.env.json").write_text("{")
    values = Values("sandbox", services, FixedClock())
    await values.read(None)
    assert values.found.problem is not None
    assert values.found.problem.code == "environments_unreadable"


# Sending


class Console:
    """A presenter with variables, and what it sent."""

    def __init__(self, services: VariableServices) -> None:
        self.world = World()
        self.presenter = ConsolePresenter(replace(self.world.presenter.services, variables=services), lambda: None)

    def requests(self) -> list[Request]:
        return [request for _, request, _ in self.world.sent]


@pytest.fixture
async def console(services: VariableServices) -> Console:
    console = Console(services)
    await console.presenter.show("sandbox")
    await console.presenter.read_values("dev")
    return console


async def test_every_part_of_a_request_is_filled(console: Console, vault: Vault) -> None:
    await vault.keep("key", Secret("hunter2"))
    presenter = console.presenter
    presenter.desk.put(
        Draft(
            "POST", "/p/{id}", (Pair("id", "{{id}}/x", known=True, required=True),), (Pair("host", "{{host}}"),),
            (Pair("X-Key", "{{$secret key}}"), Pair("Off", "{{gone}}", enabled=False)), body='{"n": {{id}}}',
        )
    )  # fmt: skip
    await presenter.send()
    (request,) = console.requests()
    assert request.target == "/p/7%2Fx"
    assert request.params == (("host", "localhost"),)
    assert request.headers == (("X-Key", "hunter2"), ("Content-Type", "application/json"))
    assert request.body == b'{"n": 7}'
    assert request.secrets == (Secret("hunter2"),)
    assert presenter.desk.draft.body == '{"n": {{id}}}', "the draft keeps its variables"


async def test_a_missing_variable_is_named_and_nothing_is_sent(console: Console) -> None:
    console.presenter.desk.put(Draft(path="/{{gone}}"))
    await console.presenter.send()
    problem = console.presenter.desk.problem
    assert problem is not None
    assert "gone" in problem.title
    assert "environment" in problem.reason
    assert console.requests() == []


async def test_an_environment_that_was_edited_elsewhere_counts_at_once(console: Console, folder: Path) -> None:
    console.presenter.desk.put(Draft(path="/{{id}}"))
    (folder / "http-client.env.json").write_text('{"dev": {"id": "8"}}')
    await console.presenter.send()
    assert console.requests()[0].target == "/8"


async def test_a_value_that_nobody_gives_takes_the_request_back(console: Console) -> None:
    async def never(name: str, hidden: bool) -> str | None:
        raise Cancelled

    console.presenter.ask = never
    console.presenter.desk.put(Draft(path="/{{$prompt name}}"))
    await console.presenter.send()
    assert console.presenter.desk.stage == "empty"
    assert console.requests() == []


async def test_a_typed_value_is_sent_and_not_kept(console: Console) -> None:
    asked = []

    async def ask(name: str, hidden: bool) -> str | None:
        asked.append((name, hidden))
        return "typed"

    console.presenter.ask = ask
    console.presenter.desk.put(Draft(path="/{{$password pin}}/{{$password pin}}"))
    await console.presenter.send()
    assert asked == [("pin", True)]
    assert console.requests()[0].target == "/typed/typed"
    assert console.requests()[0].secrets == (Secret("typed"),)
    await console.presenter.send()
    assert len(asked) == 2


async def test_production_asks_once_before_something_is_changed(console: Console) -> None:
    answers, asked = [False, True], []

    async def confirm(method: str, environment: str) -> bool:
        asked.append((method, environment))
        return answers.pop(0)

    presenter = console.presenter
    presenter.confirm = confirm
    await presenter.read_values("live")
    await presenter.send()
    assert asked == [], "reading asks nothing"
    presenter.edit(method="DELETE")
    await presenter.send()
    assert [asked, len(console.requests())] == [[("DELETE", "live")], 1]
    assert presenter.desk.stage == "answered", "it shows what it showed before"
    await presenter.send()
    await presenter.send()
    assert [len(asked), len(console.requests())] == [2, 3]


async def test_an_answer_is_used_in_the_next_request(console: Console) -> None:
    presenter = console.presenter
    presenter.tabs.rename(0, "first")
    await presenter.send()
    presenter.tabs.new()
    presenter.edit_target("/projects/{{answers.first.$.data[0].id}}")
    await presenter.send()
    assert console.requests()[-1].target == "/projects/prj_7Kq2"


async def test_the_environment_in_use_comes_back_after_a_restart(services: VariableServices, tmp_path: Path) -> None:
    world = World()
    kept = replace(world.presenter.services, variables=services, tabs=TabStore(tmp_path / "tabs"))
    first, second = ConsolePresenter(kept, lambda: None), ConsolePresenter(kept, lambda: None)
    await first.show("sandbox")
    await first.read_values("dev")
    first.close()
    await second.show("sandbox")
    assert second.tabs.api.values.environment.name == "dev"
    second.close()


# Repeating, checks, options


async def test_sent_several_times_troubles_are_counted(console: Console) -> None:
    count = 0

    async def reply(request: Request, wait: Wait) -> Response:
        nonlocal count
        count += 1
        if count == 2:
            raise NetworkProblem("timed_out", "Nothing came.")
        return response(503 if count == 3 else 200, seconds=count / 10)

    console.world.reply = reply
    presenter = console.presenter
    presenter.edit(options=Options(repeat=5, retries=2, redirects=False, timeout=3.0), checks=("status == 200",))
    await presenter.send()
    runs = presenter.desk.runs
    assert runs is not None
    assert (runs.done, runs.wanted) == (5, 5)
    assert runs.counts == (("200", 3), ("timed_out", 1), ("503", 1))
    assert presenter.desk.stage == "answered"
    assert [each.passed for each in presenter.desk.checked] == [True]
    first = console.requests()[0]
    assert (first.redirects, first.timeout) == (False, 3.0)


async def test_where_nothing_ever_answers_the_trouble_is_shown(console: Console) -> None:
    console.world.fail(NetworkProblem("unreachable", "Could not reach it."))
    console.presenter.edit(options=Options(repeat=2))
    await console.presenter.send()
    assert console.presenter.desk.stage == "failed"
    assert console.presenter.desk.runs is not None
    assert console.presenter.desk.runs.counts == (("unreachable", 2),)


def test_several_times_in_short() -> None:
    found = summary([Run("200", 0.1), Run("500", 0.5), Run("200", 0.2)], 10)
    assert (found.done, found.wanted, found.fastest, found.median, found.slowest) == (3, 10, 0.1, 0.2, 0.5)
    assert found.counts == (("200", 2), ("500", 1))
    assert summary([], 3).done == 0


async def test_checks_say_why_they_fail(console: Console) -> None:
    wanted = ("status == 404", "jsonpath $.page.limit == 3", "what is this", "", "header server == {{host}}")
    console.presenter.edit(checks=wanted)
    await console.presenter.send()
    checked = console.presenter.desk.checked
    assert [each.passed for each in checked] == [False, True, False, False]
    assert checked[0].reason == "status == 404: it is 200"
    assert checked[2].unreadable
    assert checked[3].reason == "header server == localhost: it is uvicorn"


# The editor


async def test_environments_are_edited_one_at_a_time(folder: Path, vault: Vault) -> None:
    shown: list[str] = []
    editing = EnvironmentEditing(folder, vault, lambda: shown.append(editing.name))
    await editing.load("dev")
    assert editing.names == ["$shared", "dev", "live"]
    editing.edit([Pair("id", "8"), Pair("off", "1", enabled=False), Pair("", "x")])
    assert editing.edited
    await editing.select("live")
    assert editing.production
    editing.mark(production=False)
    await editing.add("test")
    await editing.rename("stage")
    await editing.select("dev")
    await editing.remove()
    written = json.loads((folder / "http-client.env.json").read_text())
    assert written == {"$shared": {"host": "localhost"}, "live": {"host": "example.com"}, "stage": {}}
    await editing.keep_secret("key", Secret("hunter2"))
    assert editing.secret_names == ["key"]
    await editing.forget_secret("key")
    assert editing.secret_names == []
    assert "hunter2" not in (folder / "http-client.env.json").read_text()


@pytest.mark.parametrize("name", ["", " ", "a}b", "$shared", "live"])
async def test_a_name_that_can_not_be_is_refused(folder: Path, vault: Vault, name: str) -> None:
    editing = EnvironmentEditing(folder, vault, lambda: None)
    await editing.load("dev")
    with pytest.raises(UsageProblem, match=r"can't be used|already"):
        await editing.add(name)


# The body against the description


async def test_a_body_that_is_not_as_described_is_said_before_it_is_sent() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    document = {
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/p": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}},
    }  # fmt: skip
    world = World()
    world.catalog = read(document)
    presenter = world.presenter
    await presenter.show("sandbox")
    presenter.choose(world.catalog.operations[0])
    found = {}
    for body in ('{"name": "Ada"}', '{"name": 1}', "{}", '{"name": {{count}}}', '{"name": "{{count}}"}', "{", ""):
        presenter.edit(body=body)
        await presenter.judge()
        found[body] = len(presenter.desk.judged.findings)
    assert found == {
        '{"name": "Ada"}': 0, '{"name": 1}': 1, "{}": 1, '{"name": {{count}}}': 0, '{"name": "{{count}}"}': 0,
        "{": 0, "": 0,
    }  # fmt: skip
