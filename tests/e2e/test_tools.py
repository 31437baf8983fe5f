"""The other tools of the tests: screens, keyrings and a person with a browser really do what tests rely on."""

import hashlib
import http.server
import json
import subprocess
import sys
import threading
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.helpers import fake_person
from tests.helpers.fake_person import Plan
from tests.helpers.keyring_session import start_keyring_session
from tests.helpers.oidc_provider import start_oidc_provider
from tests.helpers.processes import read_line, require_tool
from tests.helpers.xvfb import start_xvfb

pytestmark = pytest.mark.e2e

CONSENT = """<!doctype html><title>Consent</title><form method=get action=/done>
<label><input type=checkbox name=scope value=read checked> Read</label>
<label><input type=checkbox name=scope value=write checked> Write</label>
<button name=decision value=allow>Allow</button><button name=decision value=deny>Deny</button></form>"""
LOGIN = """<!doctype html><title>Log in</title><form method=post action=/consent>
<input name=username><input type=password name=password><button>Log in</button></form>"""

Answers = dict[str, list[str]]


@contextmanager
def _site() -> Iterator[tuple[str, list[str]]]:
    """A login page and a consent page, and what was sent to them."""
    sent: list[str] = []

    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            if path == "/done":
                sent.append(urlsplit(self.path).query)
            self._answer({"/": LOGIN, "/done": "<!doctype html><title>Done</title><p>You are signed in."}.get(path, ""))

        def do_POST(self) -> None:
            sent.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self._answer(CONSENT)

        def _answer(self, page: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", sent
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("deny", "untick", "expected"),
    [
        (False, [], {"scope": ["read", "write"], "decision": ["allow"]}),
        (False, ["write"], {"scope": ["read"], "decision": ["allow"]}),
        (True, [], {"scope": ["read", "write"], "decision": ["deny"]}),
    ],
)
def test_the_person_fills_in_forms(tmp_path: Path, deny: bool, untick: list[str], expected: Answers) -> None:
    plan = Plan(str(tmp_path / "result"), deny=deny, untick=untick)
    with _site() as (url, sent):
        command = fake_person.browser_command(plan.write(tmp_path / "plan")).replace("%s &", url)
        subprocess.run(command, shell=True, check=True, timeout=60)
    outcome = fake_person.outcome_of(plan)
    assert parse_qs(sent[0]) == {"username": ["ada"], "password": ["sandbox"]}
    assert parse_qs(sent[1]) == expected
    assert (outcome.title, outcome.text, outcome.error) == ("Done", "You are signed in.", "")
    assert outcome.pages == ["Log in", "Consent", "Done"]


@pytest.mark.parametrize("deny", [False, True])
def test_the_person_gets_through_the_pages_of_oidc_provider(tmp_path: Path, deny: bool) -> None:
    challenge = urlsafe_b64encode(hashlib.sha256(b"v" * 43).digest()).rstrip(b"=").decode()
    query = {
        "client_id": "public",
        "response_type": "code",
        "redirect_uri": "http://127.0.0.1:9/callback",  # the discard port: nobody answers there
        "scope": "openid offline_access",
        "prompt": "consent",
        "state": "the-state",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    with start_oidc_provider() as provider:
        plan = Plan(str(tmp_path / "result"), deny=deny)
        outcome = fake_person.play(plan, f"{provider.issuer}/auth?{urlencode(query)}")
        answer = parse_qs(urlsplit(outcome.address).query)
        assert not outcome.error
        assert answer["state"] == ["the-state"]
        assert answer["iss"] == [provider.issuer]
        assert answer.keys() >= ({"error"} if deny else {"code"})


def test_a_screen_can_be_photographed(tmp_path: Path) -> None:
    with start_xvfb(640, 480) as first, start_xvfb() as second:
        assert first.display != second.display
        assert first.xdotool("getdisplaygeometry") == "640 480"
        assert first.screenshot(tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")


def _in_keyring(environment: dict[str, str], code: str) -> str:
    command = [sys.executable, "-c", f"import keyring; {code}"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


def test_a_keyring_is_shared_by_processes_until_it_is_locked() -> None:
    with start_keyring_session() as session:
        _in_keyring(session.environment, "keyring.set_password('s', 'u', 'kept'); print('done')")
        assert _in_keyring(session.environment, "print(keyring.get_password('s', 'u'))") == "kept"
        session.lock()
        assert "KeyringLocked" in _in_keyring(session.environment, "print(keyring.get_password('s', 'u'))")


def test_a_keyring_session_forgets_everything_and_can_have_no_service() -> None:
    with start_keyring_session() as session:
        assert _in_keyring(session.environment, "print(keyring.get_password('s', 'u'))") == "None"
    with start_keyring_session(service=False) as session:
        assert "No recommended backend" in _in_keyring(session.environment, "print(keyring.get_password('s', 'u'))")


def test_a_command_runs_in_a_keyring_session_and_passes_on_its_status() -> None:
    inner = "import keyring, sys; keyring.set_password('s', 'u', 'p'); sys.exit(7)"
    command = [sys.executable, "-m", "tests.helpers.keyring_session", sys.executable, "-c", inner]
    assert subprocess.run(command, timeout=60).returncode == 7


def test_a_missing_tool_fails_loudly() -> None:
    with pytest.raises(AssertionError, match="no-such-tool is missing: install the package no-such-tool"):
        require_tool("no-such-tool")


def test_a_child_that_says_nothing_fails_with_its_last_words() -> None:
    code = "import sys; sys.exit('the reason')"
    command = [sys.executable, "-c", code]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process,
        pytest.raises(AssertionError, match="the reason"),
    ):
        read_line(process, seconds=20)


def test_a_plan_survives_being_written(tmp_path: Path) -> None:
    plan = Plan("r", person="bob", untick=["a"], user_code="AB")
    assert Plan(**json.loads(plan.write(tmp_path / "plan").read_text())) == plan
