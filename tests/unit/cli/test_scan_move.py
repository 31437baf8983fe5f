"""`framer-desk scan --move`: secrets out of files of requests and into the vault, where requests find them."""

import json
import os
from pathlib import Path

import pytest

from desktop_app.core.api.variables.secrets import SecretVariables
from desktop_app.core.errors import StorageProblem
from desktop_app.core.exports import moving
from desktop_app.core.exports.scan import scan
from desktop_app.core.redact import Secret
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply

ONE, TWO = "q7Xz0pLm4Rt8Vb2NcKd6", "A1b2C3d4E5f6G7h8J9k0"


@pytest.fixture
def variables() -> SecretVariables:
    vault = MemoryVault()
    return SecretVariables(lambda: vault, "box")


async def moved(path: Path, variables: SecretVariables) -> list[str]:
    """The names of the variables that came of the secrets in a file."""
    moves = await moving.plan([path], variables)
    await moving.carry_out(moves, variables)
    return [move.name for move in moves]


async def test_each_secret_becomes_a_variable(tmp_path: Path, variables: SecretVariables) -> None:
    path = tmp_path / "a.http"
    text = f"@token = {ONE}\r\n### {ONE}\r\nGET /a?api_key={TWO}\r\nX-Trace: {{{{token}}}}\r\n\r\n"
    path.write_bytes(text.encode())
    path.chmod(0o640)
    assert await moved(path, variables) == ["token", "api_key"]
    expected = text.replace(ONE, "{{$secret token}}").replace(TWO, "{{$secret api_key}}")
    assert path.read_bytes() == expected.encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert await variables.find("token") == Secret(ONE)
    assert scan([path])[1] == []
    assert os.listdir(tmp_path) == ["a.http"], "no copy is kept"  # noqa: PTH208


async def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, variables: SecretVariables) -> None:
    await variables.keep("token", Secret("another-0123456789"))
    path = tmp_path / "a.http"
    path.write_text(f"GET /a?token={ONE}\n\n###\nGET /b?token={TWO}\n")
    assert await moved(path, variables) == ["token_2", "token_3"]
    path.write_text(f"GET /c?token={ONE}\n")
    assert await moved(path, variables) == ["token_2"], "it is there already"


async def test_a_value_in_several_files_is_one_variable(tmp_path: Path, variables: SecretVariables) -> None:
    paths = [tmp_path / "a.http", tmp_path / "http-client.env.json"]
    paths[0].write_text(f"GET /a?token={ONE}\n")
    paths[1].write_text(json.dumps({"dev": {"client_secret": ONE, "host": "https://localhost"}}))
    moves = await moving.plan(paths, variables)
    assert {move.name for move in moves} == {"token"}
    await moving.carry_out(moves, variables)
    document = json.loads(paths[1].read_text())
    assert document == {"dev": {"client_secret": "{{$secret token}}", "host": "https://localhost"}}


@pytest.mark.parametrize("name", ["a.ipynb", ".env", "settings.json"])
async def test_other_files_are_left_alone(tmp_path: Path, variables: SecretVariables, name: str) -> None:
    path = tmp_path / name
    path.write_text(f"token={ONE}\n")
    assert await moved(path, variables) == []
    assert ONE in path.read_text()


async def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path, variables: SecretVariables) -> None:
    path = tmp_path / "a.http"
    path.write_text(f"GET /a?token={ONE}\n")
    moves = await moving.plan([path], variables)
    path.write_text("GET /other\n")
    with pytest.raises(StorageProblem) as caught:
        await moving.carry_out(moves, variables)
    assert caught.value.code == "changed_on_disk"
    assert path.read_text() == "GET /other\n"
    assert await variables.find("token") == Secret(ONE)


async def test_settings_of_editors_and_environments_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / ".vscode").mkdir()
    values = json.dumps({"rest-client.environmentVariables": {"dev": {"token": ONE}}})
    for place in (".vscode/settings.json", "http-client.private.env.json", "x.code-workspace", "settings.json"):
        (tmp_path / place).write_text(values)
    found = {Path(one.path).name for one in scan([tmp_path])[1]}
    assert found == {"settings.json", "http-client.private.env.json", "x.code-workspace"}
    assert scan([tmp_path])[0] == 3, "settings of other programs are none of ours"


async def test_the_request_works_afterwards(desk: Desk, box: HostileProvider, tmp_path: Path) -> None:
    path = tmp_path / "a.http"
    path.write_text(f"GET /v1/me\nX-Api-Key: {ONE}\n")
    unasked = await desk.run("scan", str(path), "--move", "box")
    assert unasked.status == 2
    assert ONE in path.read_text()
    done = await desk.run("scan", str(path), "--move", "box", "--yes")
    assert (done.status, done.out) == (0, b"No secret in clear in 1 file.\n"), done.err
    assert ONE not in done.err
    assert "{{$secret" in done.err
    assert "No copies" in done.err
    box.replies["/v1/me"] = Reply({})
    ran = await desk.run("run", str(path), "--profile", "box")
    assert ran.status == 0, ran.err
    assert box.asked_at("/v1/me")[0].headers["x-api-key"] == ONE
    assert "is no connection" in (await desk.run("scan", str(path), "--move", "nobody", "--yes")).problem(1)
