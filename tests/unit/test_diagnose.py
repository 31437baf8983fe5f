"""What the self-test says of old secrets and of newer versions."""

import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app import __version__, diagnose
from desktop_app.cli import main
from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from tests.helpers.desk import Desk
from tests.helpers.pages import Pages, start_pages


async def test_old_secrets_are_named(desk: Desk) -> None:
    context, clock = desk.context, FixedClock(desk.context.clock.now())
    context.clock = clock
    assert (await diagnose._ages(context)).result == "pass"
    box = ProviderProfile(name="box", client_id="x", issuer="https://id.example",
                          token_endpoint_auth_method="client_secret_basic")  # fmt: skip
    context.profiles.add(box)
    await context.client_secrets.keep(box, Secret("secret-0123456789"))
    clock.advance(91 * 86_400)
    found = await diagnose._ages(context)
    assert (found.result, found.detail) == ("warn", "Older than 90 days: box")
    assert found.remedy == "framer-desk rotate box"


async def test_a_connection_that_cannot_be_read_is_named(desk: Desk) -> None:
    context = desk.context
    assert (await diagnose._connections(context)).result == "pass"
    context.profiles.add(ProviderProfile(name="box", issuer="https://id.example"))
    (context.paths.profiles / "box.toml").write_text("this is [ no TOML")
    found = await diagnose._connections(context)
    assert found.result == "warn"
    assert "box.toml is not valid TOML" in found.detail
    assert found.remedy == "Mend that line, or remove the file."


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    async with start_pages() as running:
        yield running


@pytest.mark.parametrize(
    ("version", "result", "words"),
    [("999.0", "warn", "999.0 is out"), (__version__, "pass", "is the newest"), ("?", "warn", "does not say")],
)
async def test_a_newer_version_is_told_and_no_more(
    tmp_path: Path, site: Pages, version: str, result: str, words: str
) -> None:
    site.pages["/feed"] = {"format": 1, "version": version, "page": "https://desk.example/", "files": []}
    environ = {"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_UPDATE_FEED": f"{site.address}/feed"}
    context = AppContext(environ=environ)
    found = await diagnose._newest(context)
    assert (found.result, words in found.detail) == (result, True), found
    await context.aclose()


async def test_nobody_is_asked_unless_that_was_set(tmp_path: Path) -> None:
    assert AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path)}).settings.update_feed == ""


BROKEN = "theme = [ no TOML"
NEWER = "format = 99\n"


@pytest.mark.parametrize(("kept", "words"), [(BROKEN, "Line 1 of"), (NEWER, "newer Framer Desk"), ("them = 1", "them")])
async def test_settings_that_cannot_be_used_are_a_finding(tmp_path: Path, kept: str, words: str) -> None:
    context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_VAULT": "memory"}, lenient=True)
    assert context.settings_problem is None
    file = context.paths.settings_file
    file.parent.mkdir(parents=True)
    file.write_text(kept)
    context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path), "FRAMER_DESK_VAULT": "memory"}, lenient=True)
    assert context.settings.vault == "memory"
    findings = diagnose.run(context)
    assert (await anext(findings)).result == "pass"
    found = await anext(findings)
    assert (found.name, found.result, words in found.detail, bool(found.remedy)) == ("Settings", "fail", True, True)
    assert (await anext(findings)).name == "Vault"
    assert file.read_text() == kept


@pytest.mark.parametrize("command", [["diagnose"], ["support", "-o", "bundle.zip"]])
def test_the_commands_run_with_settings_that_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    async def one(context: AppContext) -> AsyncIterator[diagnose.Finding]:
        assert context.settings_problem
        yield diagnose.Finding("Settings", "fail", context.settings_problem.message)

    monkeypatch.setattr(diagnose, "run", one)
    monkeypatch.setenv("FRAMER_DESK_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(NEWER)
    main.run(command)
    said = capsys.readouterr()
    assert "newer Framer Desk" in (said.out if command == ["diagnose"] else self_test(tmp_path / "bundle.zip"))


def self_test(bundle: Path) -> str:
    with zipfile.ZipFile(bundle) as archive:
        return archive.read("self-test.txt").decode()
