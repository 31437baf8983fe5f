"""`profiles`: adding contacts nobody, and what is shown is what scripts were promised."""

import json
from typing import Any

import pytest

from desktop_app.cli import main
from desktop_app.core.providers.fields import FIELDS
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider


@pytest.fixture
def run(home: Any, capsys: pytest.CaptureFixture[str]) -> Any:
    """A command in this process: exit status, standard output, standard error."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main.run(arguments)
        out, err = capsys.readouterr()
        return status, out, err

    return run


async def test_adding_contacts_nobody(desk: Desk, provider: HostileProvider) -> None:
    for way in ("--issuer", "--api"):
        result = await desk.run("profiles", "add", f"box{way}", way, provider.issuer)
        assert (result.status, result.err) == (0, "")
        assert result.out.decode() == f"Added box{way}. Sign in with: framer-desk signin box{way}\n"
    assert provider.asked == []


def test_adding_showing_and_removing(run: Any) -> None:
    status, _, err = run(
        "profiles", "add", "orchard", "--issuer", "https://id.example.com", "--client-id", "a", "--scope", "read",
        "--scope", "write more", "--client-secret-env", "ORCHARD_SECRET", "--redirect", "http://localhost:7777/cb",
        "--param", "prompt=a=b", "--set", "par=true", "--set", "params.x=", "--set", "title=My Orchard",
    )  # fmt: skip
    assert (status, err) == (0, "")
    status, out, _ = run("profiles", "show", "orchard", "--json")
    assert json.loads(out) == {
        "name": "orchard",
        "built_in": False,
        "format": 1,
        "title": "My Orchard",
        "issuer": "https://id.example.com",
        "client_id": "a",
        "client_secret_env": "ORCHARD_SECRET",
        "scopes": ["read", "write", "more"],
        "redirect_uri": "http://localhost:7777/cb",
        "par": True,
        "params": {"prompt": "a=b", "x": ""},
    }
    assert "My Orchard" in run("profiles", "show", "orchard")[1]

    status, out, _ = run("profiles", "--json")
    rows = {row["name"]: row for row in json.loads(out)}
    assert list(rows) == ["sandbox", "framer", "orchard"]
    assert rows["orchard"].keys() == {"name", "title", "issuer", "api_base_url", "built_in", "problem"}
    assert "orchard" in run("profiles")[1]

    assert run("profiles", "remove", "orchard") == (0, "Removed orchard.\n", "")
    assert run("profiles", "show", "orchard")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["add", "x"], 2, "needs to know where to sign in"),
        (["add", "x", "--client-id", "a"], 2, "needs to know where to sign in"),
        (["add", "x", "--issuer", ""], 2, "needs to know where to sign in"),
        (["add", "x", "--issuer", "https://a.example", "--set", "nonsense"], 2, "is not NAME=VALUE"),
        (["add", "x", "--issuer", "https://a.example", "--param", "=v"], 2, "is not NAME=VALUE"),
        (["add", "sandbox", "--issuer", "https://a.example"], 1, "already a connection"),
        (["add", "no good", "--issuer", "https://a.example"], 1, "can't be the name"),
        (["add", "x", "--issuer", "http://a.example"], 1, "not encrypted"),
        (["add", "x", "--api", "api.example.com"], 1, "not a web address"),
        (["add", "x", "--issuer", "https://a.example", "--redirect", "https://a.example"], 1, "does not lead to"),
        (["add", "x", "--issuer", "https://a.example", "--set", "isuer=y"], 1, "has no field 'isuer'"),
        (["add", "x", "--issuer", "https://a.example", "--param", "state=y"], 1, "filled in by the sign-in"),
        (["show", "x"], 1, "no connection called 'x'"),
        (["remove", "x"], 1, "no connection called 'x'"),
        (["remove", "sandbox"], 1, "can't be removed"),
    ],
)
def test_what_is_refused_writes_nothing(run: Any, home: Any, arguments: list[str], status: int, says: str) -> None:
    found, out, err = run("profiles", *arguments)
    assert (found, out) == (status, "")
    assert says in err.splitlines()[0]
    assert err.splitlines()[1].startswith("Try: ")
    assert list(home.rglob("*.toml")) == []


def test_a_broken_file_spoils_only_its_own_line(run: Any, home: Any) -> None:
    run("profiles", "add", "good", "--issuer", "https://id.example.com")
    (folder,) = {path.parent for path in home.rglob("good.toml")}
    (folder / "bad.toml").write_text("issuer = ")
    (folder / "odd.toml").mkdir()
    status, out, err = run("profiles", "--json")
    assert (status, err) == (0, "")
    problems = {row["name"]: row["problem"] for row in json.loads(out)}
    assert problems["good"] is None
    assert "not valid TOML" in problems["bad"]
    assert problems["odd"]


def test_every_field_is_listed_with_its_meaning(run: Any) -> None:
    status, out, _ = run("profiles", "fields")
    assert status == 0
    for spec in FIELDS:
        assert any(line.startswith(f"{spec.name} ") and spec.meaning in line for line in out.splitlines())


async def test_removing_forgets_the_tokens_of_every_account(desk: Desk, box: HostileProvider) -> None:
    tokens = await desk.context.tokens.current(box.profile(name="box"))
    assert tokens
    await desk.context.tokens.save(tokens.with_account("bob"))
    result = await desk.run("profiles", "remove", "box")
    assert (result.status, result.out) == (0, b"Removed box.\n")
    assert result.err == "Its tokens were removed from this computer, but not revoked.\n"
    assert desk.context.vault.find() == []


async def test_removing_forgets_what_was_recorded(desk: Desk, box: HostileProvider) -> None:
    """A connection that gets the same name later must not be shown the sign-ins and requests of this one."""
    await desk.run("call", "box", "GET", "/v1/me")
    assert (await desk.run("history", "--json")).json()
    assert (await desk.run("flow", "box", "--json")).json()
    await desk.run("profiles", "remove", "box")
    assert (await desk.run("history", "--json")).json() == []
    await desk.run("profiles", "add", "box", "--issuer", box.issuer)
    assert "sign-in" in (await desk.run("flow", "box")).problem(3)


async def test_removing_works_also_where_the_vault_does_not_open(desk: Desk, box: HostileProvider) -> None:
    result = await desk.run("profiles", "remove", "box", FRAMER_DESK_VAULT_PASSPHRASE="wrong")
    assert (result.status, result.out) == (0, b"Removed box.\n")
    assert result.err.startswith("Its tokens, if there are any, are still in the vault: ")
