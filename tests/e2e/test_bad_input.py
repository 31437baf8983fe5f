"""Whatever a person gets wrong, or the computer refuses: one line, a remedy, the status, nothing half-written."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.helpers.oidc_provider import start_oidc_provider
from tests.helpers.processes import require_tool
from tests.helpers.program import COMMAND, Program, Result

pytestmark = pytest.mark.e2e

BAD_PROFILES = {
    "typo": 'issuer = "http://127.0.0.1:9"\nclinet_id = "x"\n',
    "broken": 'issuer = "http\n',
    "newer": 'format = 99\nissuer = "http://127.0.0.1:9"\n',
    "number": "issuer = 7\n",
    "variable": 'issuer = "https://${NO_SUCH_HOST}/"\nclient_id = "x"\n',
    "plain": 'issuer = "http://id.example.com"\nclient_id = "x"\n',
    "outside": 'issuer = "https://id.example.com"\nredirect_uri = "https://id.example.com/callback"\n',
    "nobody": 'issuer = "http://127.0.0.1:9"\nclient_id = "x"\n',
    "incomplete": 'title = "Nothing yet"\n',
    "weak": 'issuer = "https://id.example.com"\npkce = "plain"\n',
}

# command line -> exit status, and a word that its one line must have
TABLE = {
    "token stranger": (1, "stranger"),
    "signin stranger": (1, "stranger"),
    "call stranger GET /v1/me": (1, "stranger"),
    "profiles show stranger": (1, "stranger"),
    "profiles remove stranger": (1, "stranger"),
    "profiles remove sandbox": (1, "sandbox"),
    "token typo": (1, "clinet_id"),
    "token broken": (1, "broken.toml"),
    "token newer": (1, "newer"),
    "token number": (1, "issuer"),
    "token weak": (1, "pkce"),
    "signin variable": (1, "NO_SUCH_HOST"),
    "signin plain": (1, "http://id.example.com"),
    "signin outside": (1, "https://id.example.com/callback"),
    "signin nobody": (1, "127.0.0.1:9"),
    "signin incomplete": (1, "sign in"),
    "profiles add new": (2, "sign in"),
    "profiles add new --issuer http://id.example.com": (1, "http://id.example.com"),
    "profiles add new --issuer id.example.com": (1, "id.example.com"),
    "profiles add new --issuer https://id.example.com --redirect http://id.example.com/cb": (1, "id.example.com/cb"),
    "profiles add new --issuer https://id.example.com --param state=x": (1, "state"),
    "profiles add new --issuer https://id.example.com --param x": (2, "x"),
    "profiles add new --issuer https://id.example.com --set nope=x": (1, "nope"),
    "profiles add a/b --issuer https://id.example.com": (1, "a/b"),
    "profiles add ../up --issuer https://id.example.com": (1, "../up"),
    "profiles add typo --issuer https://id.example.com": (1, "typo"),
    "profiles add sandbox --issuer https://id.example.com": (1, "sandbox"),
    "call sandbox GET /v1/me": (3, "not signed in"),
    "call sandbox GET /v1/me -H nonsense": (2, "nonsense"),
    "call sandbox POST /v1/me -d @no/such/file": (2, "no/such/file"),
    "call sandbox GET https://stranger.example/": (1, "stranger.example"),
    "token sandbox": (3, "not signed in"),
    "refresh sandbox": (3, "not signed in"),
    "signout sandbox": (3, "not signed in"),
    "signin sandbox --token-stdin": (2, "token"),
}
USAGE = ["nonsense", "token", "call sandbox", "call sandbox GET / --timeout soon", "sandbox --fault none", "--nonsense"]


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_table_of_mistakes(program: Program) -> None:
    profiles = program.home / "config" / "profiles"
    profiles.mkdir(parents=True)
    for name, content in BAD_PROFILES.items():
        (profiles / f"{name}.toml").write_text(content)
    before = _files(profiles)
    wrong = []
    for line, (status, word) in TABLE.items():
        problem = program.run(*line.split()).problem(status)
        if word not in problem or len(problem) > 300:
            wrong.append(f"{line}: {problem}")
    assert not wrong, "\n".join(wrong)
    assert _files(profiles) == before, "a file of the person was changed"


def test_wrong_usage_says_how_it_is_meant(program: Program) -> None:
    for line in USAGE:
        result = program.run(*line.split())
        assert (result.status, result.out) == (2, ""), line
        assert result.err.startswith("usage: framer-desk"), line


def test_a_file_of_a_newer_version_and_a_damaged_one_stay_as_they_are(program: Program) -> None:
    for content in (b"rubbish", b'{"format": 99}\n', b""):
        vault = program.home / "data" / "vault.sealed"
        vault.parent.mkdir(parents=True, exist_ok=True)
        vault.write_bytes(content)
        assert "vault.sealed" in program.run("token", "sandbox").problem(1)
        assert vault.read_bytes() == content


def test_settings_that_can_not_be_used(program: Program) -> None:
    assert "FRAMER_DESK_VAULT" in program.run("token", "sandbox", FRAMER_DESK_VAULT="cloud").problem(1)
    file = program.home / "config" / "settings.toml"
    file.parent.mkdir(parents=True)
    for content, word in (("vualt = 'memory'\n", "vualt"), ("vault = \n", "settings.toml"), ("vault = 3\n", "vault")):
        file.write_text(content)
        assert word in program.run("token", "sandbox").problem(1)
        assert file.read_text() == content


def test_a_home_that_is_a_file(program: Program) -> None:
    place = program.folder / "a-file"
    place.write_text("mine")
    for command in (["token", "sandbox"], ["profiles", "add", "new", "--issuer", "https://id.example.com"]):
        assert "a-file" in program.run(*command, FRAMER_DESK_HOME=str(place)).problem(1)
    assert place.read_text() == "mine"


def test_a_locked_keyring(program: Program) -> None:
    program.signin("sandbox")
    sealed = (program.home / "data" / "vault.sealed").read_bytes()
    program.keyring.lock()
    for command in (["token", "sandbox"], ["call", "sandbox", "GET", "/v1/me"], ["refresh", "sandbox"]):
        assert "locked" in program.run(*command).problem(1)
    person = program.person()
    result = program.run("signin", "sandbox", BROWSER=program.browser(person))
    assert "locked" in result.problem(1)
    assert (program.home / "data" / "vault.sealed").read_bytes() == sealed


def test_no_keyring_at_all(program: Program) -> None:
    assert "keyring" in program.run("signin", "sandbox", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere").problem(1)
    assert not (program.home / "data" / "vault.sealed").exists()


def _on_a_bad_disk(program: Program, prepare: str, *arguments: str) -> tuple[Result, str]:
    """Run a command with its home on a tiny file system of its own; gives how it ended and the files it left there."""
    script = f"""set -e
    mkdir -p "$FRAMER_DESK_HOME" && mount -t tmpfs -o size=64k,mode=700 none "$FRAMER_DESK_HOME"
    cd "$FRAMER_DESK_HOME"; {prepare}
    set +e; "$@"; status=$?; find "$FRAMER_DESK_HOME" -type f ! -name filler >"$LEFT"; exit $status"""
    left = program.folder / "left"
    command = [require_tool("unshare"), "--map-root-user", "--mount", "sh", "-c", script, "sh", COMMAND, *arguments]
    environment = program.environment | {"LEFT": str(left)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, cwd=program.folder)
    return Result(done.returncode, done.stdout, done.stderr), left.read_text()


FOLDERS = "mkdir -p config/profiles data logs cache; "
FULL = FOLDERS + "dd if=/dev/zero of=filler bs=4k 2>/dev/null || true"
READ_ONLY = FOLDERS + 'mount -o remount,ro "$FRAMER_DESK_HOME"'


@pytest.mark.parametrize(("prepare", "words"), [(FULL, "is full"), (READ_ONLY, "can't be written")], ids=["full", "ro"])
def test_a_disk_that_takes_nothing(program: Program, prepare: str, words: str) -> None:
    result, left = _on_a_bad_disk(program, prepare, "profiles", "add", "new", "--issuer", "https://id.example.com")
    assert words in result.problem(1)
    assert left == "", "something half-written was left behind"
    for command in (["signin", "sandbox"], ["sandbox"]):
        problem = _on_a_bad_disk(program, prepare, *command)[0].problem(1)
        assert words in problem, command
        assert "sandbox" in problem, command


def test_a_disk_that_is_full_when_the_token_comes(program: Program) -> None:
    with start_oidc_provider() as provider:
        add = f"{COMMAND} profiles add op --issuer {provider.issuer} --client-id public >/dev/null; "
        person = program.person()
        program.environment["BROWSER"] = program.browser(person)
        result, left = _on_a_bad_disk(program, add + FULL, "signin", "op")
        assert "full" in result.problem(1)
        page = program.outcome(person).text
        assert "not signed in" in page
        assert "full" in page
        assert "vault.sealed\n" not in left


def test_a_disk_that_can_not_be_written_is_found_before_the_browser_opens(program: Program) -> None:
    with start_oidc_provider() as provider:
        add = f"{COMMAND} profiles add op --issuer {provider.issuer} --client-id public >/dev/null; "
        result, _ = _on_a_bad_disk(program, add + READ_ONLY, "signin", "op")
        assert "can't be written" in result.problem(1)
        assert "browser" not in result.err


def test_a_traceback_never_reaches_the_person(program: Program) -> None:
    # A bug of ours, made on purpose: a folder of Python's own that can't be imported from.
    broken = program.folder / "broken"
    broken.mkdir()
    (broken / "httpx2.py").write_text("raise RuntimeError('a bug, access_token=Zx81-not-to-be-shown-to-anyone')\n")
    program.hunter.add("Zx81-not-to-be-shown-to-anyone", "a secret in a bug")
    program.run("profiles", "add", "op", "--issuer", "http://127.0.0.1:9", "--client-id", "x").done()
    path = os.pathsep.join([str(broken), program.environment.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    for more in ([], ["--debug"]):
        result = program.run("signin", "op", *more, PYTHONPATH=path)
        assert result.status == 1
        assert "Traceback" not in result.err
        assert "went wrong inside Framer Desk" in result.err
