"""The bundle for whoever helps holds no secret, and erasing leaves nothing behind, in the keyring neither."""

import zipfile

import pytest

from tests.helpers.program import Program

pytestmark = pytest.mark.e2e


def test_the_bundle_says_much_and_no_secret(program: Program) -> None:
    program.signin("sandbox")
    token = program.run("token", "sandbox", "--reveal", "--json", reveals=True).done().json()["access_token"]
    log = program.home / "logs" / "framer-desk.log"
    log.parent.mkdir(exist_ok=True)
    log.write_text(f"an old version wrote Authorization: Bearer {token} here\n")

    program.run("support", "-o", "bundle.zip").done()
    log.unlink()

    with zipfile.ZipFile(program.folder / "bundle.zip") as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert "pass  Vault" in parts["self-test.txt"]
    assert "httpx2" in parts["about.txt"]
    assert "an old version wrote Authorization" in parts["log/framer-desk.log"]
    for name, words in parts.items():
        program.hunter.see(f"{name} of the bundle", words)


def test_erasing_asks_where_somebody_can_answer_and_then_leaves_nothing(program: Program) -> None:
    program.signin("sandbox")
    token = program.run("token", "sandbox", "--reveal", "--json", reveals=True).done().json()["access_token"]
    program.run("call", "sandbox", "GET", "/v1/me").done()
    program.run("profiles", "add", "orchard", "--issuer", "https://id.orchard.example").done()
    (program.home / "data" / "not ours").write_text("mine")

    assert "Nobody is there to agree" in program.run("erase").problem(2)
    assert program.run("token", "sandbox").status == 0

    said = program.run("erase", "--yes").done()
    assert "Erased." in said.out
    left = [str(path.relative_to(program.home)) for path in program.home.rglob("*") if path.is_file()]
    assert left == ["data/not ours"]
    assert token not in said.err
    assert program.run("token", "sandbox").status == 3
