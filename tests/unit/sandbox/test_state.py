"""What is on disk: it survives restarts, holds no secret, and knows its format."""

import json
import sqlite3
from pathlib import Path

import pytest

from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.server import Sandbox, serve
from desktop_app.sandbox.services import DATABASE, KEYS, open_state
from desktop_app.sandbox.store import keys
from desktop_app.sandbox.store.database import Database
from desktop_app.sandbox.store.files import StateProblem, write_private
from desktop_app.sandbox.store.schema import STEPS
from tests.helpers.sandbox import PKCE, REDIRECT, query, start_sandbox


def test_tokens_keys_and_data_outlive_a_restart(tmp_path: Path) -> None:
    pkce = PKCE()
    with start_sandbox(tmp_path) as first:
        token = first.sign_in()
        published = first.http.get("/jwks").json()
        first.call(token["access_token"], "/v1/projects/prj_81Xd", "DELETE")
        code = query(first.play_browser(first.authorization_url(pkce)))["code"]
        spent = first.sign_in()
        first.refresh(spent["refresh_token"])
    with start_sandbox(tmp_path) as second:
        assert second.http.get("/jwks").json() == published
        assert second.call(token["access_token"], "/v1/me").status_code == 200
        assert second.call(token["access_token"], "/v1/projects/prj_81Xd").status_code == 404
        assert second.call(token["access_token"], "/v1/usage").json()["requests"] >= 2
        assert second.refresh(token["refresh_token"]).status_code == 200
        form = {"code": code, "redirect_uri": REDIRECT, "code_verifier": pkce.verifier}
        assert second.token(grant_type="authorization_code", **form).status_code == 200
        assert second.refresh(spent["refresh_token"]).json()["error"] == "invalid_grant"
        assert second.stats()["reuse_detected"] == 1


def test_expiry_is_kept_too(tmp_path: Path) -> None:
    moment = [0.0]
    with start_sandbox(tmp_path, clock_offset=moment, token_lifetime=60) as sandbox:
        token = sandbox.sign_in()
        assert token["expires_in"] == 60
        moment[0] = 61
        refused = sandbox.call(token["access_token"], "/v1/me")
        assert refused.json()["detail"] == "The access token expired."
        token = sandbox.refresh(token["refresh_token"]).json()
        moment[0] += 31 * 86400
        assert sandbox.refresh(token["refresh_token"]).json()["error"] == "invalid_grant"


def test_a_code_is_good_for_a_minute(tmp_path: Path) -> None:
    moment, pkce = [0.0], PKCE()
    with start_sandbox(tmp_path, clock_offset=moment) as sandbox:
        code = query(sandbox.play_browser(sandbox.authorization_url(pkce)))["code"]
        moment[0] = 61
        form = {"code": code, "redirect_uri": REDIRECT, "code_verifier": pkce.verifier}
        assert sandbox.token(grant_type="authorization_code", **form).json()["error"] == "invalid_grant"


def test_what_ended_long_ago_is_swept_away_and_what_lives_is_not(tmp_path: Path) -> None:
    moment = [0.0]
    with start_sandbox(tmp_path, clock_offset=moment) as sandbox:
        sandbox.sign_in("profile")
        kept = sandbox.sign_in("profile offline_access")
        moment[0] = 3 * 86400
        sandbox.services.grants.sweep()
        assert sandbox.services.db.value("SELECT count(*) FROM grants") == 1
        assert sandbox.services.db.value("SELECT count(*) FROM access_tokens") == 0
        assert sandbox.refresh(kept["refresh_token"]).status_code == 200


def test_no_secret_is_on_disk(tmp_path: Path) -> None:
    pkce = PKCE()
    with start_sandbox(tmp_path) as sandbox:
        token = sandbox.sign_in()
        code = query(sandbox.play_browser(sandbox.authorization_url(pkce)))["code"]
        _, api_key = sandbox.services.api_keys.make("usr_01HQ4Z", "x", "profile")
        app = sandbox.http.post("/register", json={"redirect_uris": ["https://server.example/done"]}).json()
        device = sandbox.http.post("/device_authorization", data={"client_id": "framer-desk"}).json()
        secrets = [
            token["access_token"], token["refresh_token"], token["id_token"], code, api_key, app["client_secret"],
            app["registration_access_token"], device["device_code"], pkce.verifier,
        ]  # fmt: skip
        everything = b"".join(path.read_bytes() for path in (tmp_path / "sandbox").iterdir())
    everything += b"".join(path.read_bytes() for path in (tmp_path / "sandbox").iterdir())
    assert app["client_id"].encode() in everything
    for secret in secrets:
        assert secret.encode() not in everything


class TestFormat:
    def test_a_newer_file_is_refused_and_left_alone(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        open_state(tmp_path).close()
        with sqlite3.connect(tmp_path / DATABASE) as file:
            file.execute("PRAGMA user_version = 99")
        file.close()
        before = (tmp_path / DATABASE).read_bytes()
        assert serve(SandboxOptions(tmp_path)) == 1
        assert "was written by a newer version (format 99).\nTry: update this program\n" in capsys.readouterr().err
        assert (tmp_path / DATABASE).read_bytes() == before

    def test_an_older_file_is_migrated_after_a_copy(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        open_state(tmp_path).close()
        monkeypatch.setattr("desktop_app.sandbox.store.database.STEPS", (*STEPS, ("CREATE TABLE later (x TEXT)",)))
        newer = Database(tmp_path / DATABASE)
        assert newer.value("PRAGMA user_version") == 2
        assert newer.value("SELECT count(*) FROM later") == 0
        newer.close()
        kept = Database(tmp_path / f"{DATABASE}.format1")
        assert kept.value("SELECT count(*) FROM settings") == 0
        kept.close()

    def test_a_failed_migration_leaves_the_old_format(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        open_state(tmp_path).close()
        steps = (*STEPS, ("CREATE TABLE later (x TEXT)", "NONSENSE"))
        with monkeypatch.context() as patched:
            patched.setattr("desktop_app.sandbox.store.database.STEPS", steps)
            with pytest.raises(StateProblem):
                Database(tmp_path / DATABASE)
        again = Database(tmp_path / DATABASE)
        assert again.one("SELECT 1 FROM sqlite_master WHERE name = 'later'") is None
        again.close()

    def test_a_damaged_file_is_named(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / DATABASE).write_bytes(b"no database at all, but long enough to be looked at" * 20)
        assert serve(SandboxOptions(tmp_path)) == 1
        assert str(tmp_path / DATABASE) in capsys.readouterr().err

    @pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 1, "alg": "RS256", "keys": [{"alg": "RS256"}]}'])
    def test_damaged_keys_are_named(self, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / KEYS).write_text(text)
        assert serve(SandboxOptions(tmp_path)) == 1
        assert "The signing keys in" in capsys.readouterr().err

    def test_newer_keys_are_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / KEYS).write_text('{"format": 2}')
        assert serve(SandboxOptions(tmp_path)) == 1
        assert "was written by a newer version" in capsys.readouterr().err

    def test_a_failed_start_lets_go_of_everything(self, tmp_path: Path) -> None:
        (tmp_path / KEYS).write_text("{")
        with pytest.raises(StateProblem):
            Sandbox(SandboxOptions(tmp_path))
        (tmp_path / KEYS).unlink()
        sandbox = Sandbox(SandboxOptions(tmp_path))
        sandbox.stop()
        sandbox.run()


class TestKeys:
    def test_a_key_that_was_replaced_is_published_for_two_days(self, tmp_path: Path) -> None:
        now = [1_795_000_000.0]
        ring = keys.KeyRing(tmp_path / "k", lambda: now[0])
        first = ring.current("RS256").kid
        ring.rotate()
        now[0] += keys.KEEP_RETIRED + 1
        assert first in [key.kid for key in ring.all()]
        ring.rotate()
        assert first not in [key.kid for key in ring.all()]
        assert len({key.kid for key in ring.all()}) == 4

    def test_they_are_the_same_after_reading_them_again(self, tmp_path: Path) -> None:
        ring = keys.KeyRing(tmp_path / "k", lambda: 1_795_000_000.0)
        ring.rotate()
        ring.use("ES256")
        again = keys.KeyRing(tmp_path / "k", lambda: 1_795_000_000.0)
        assert (again.alg, again.jwks()) == ("ES256", ring.jwks())
        with pytest.raises(ValueError, match="HS256"):
            ring.use("HS256")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_private(path, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_transaction_takes_effect_as_a_whole(tmp_path: Path) -> None:
    db = open_state(tmp_path)

    def fail() -> None:
        with db.transaction():
            db.run("INSERT INTO settings VALUES ('a', '1')")
            with db.transaction():
                db.run("INSERT INTO settings VALUES ('b', '2')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert db.value("SELECT count(*) FROM settings") == 0
    db.close()


def test_the_samples_are_sown_once(tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        token = sandbox.sign_in()["access_token"]
        projects = sandbox.call(token, "/v1/projects?limit=3").json()["data"]
    assert [project["id"] for project in projects] == ["prj_7Kq2", "prj_81Xd", "prj_83Lm"]
    assert json.dumps(projects[0]).startswith('{"id": "prj_7Kq2", "name": "Aurora landing", "status": "published"')
