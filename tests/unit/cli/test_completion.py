"""Completion in a real bash: commands, options, names of connections and files."""

import subprocess
from pathlib import Path

import pytest

from tests.helpers.program import COMMAND

WORDS = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_TYPE=9; COMPREPLY=()
"$(complete -p framer-desk | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("completion") / "framer-desk.bash"
    made.write_text(subprocess.run([COMMAND, "completion", "bash"], capture_output=True, text=True, check=True).stdout)
    return made


def _completed(script: Path, home: Path, *words: str) -> list[str]:
    environment = {"PATH": f"{Path(COMMAND).parent}:/usr/bin:/bin", "FRAMER_DESK_HOME": str(home)}
    run = subprocess.run(
        ["bash", "--norc", "-c", WORDS, "bash", str(script), "framer-desk", *words],
        capture_output=True, text=True, check=True, env=environment, cwd=home,
    )  # fmt: skip
    return run.stdout.split()


def test_commands_and_options(script: Path, tmp_path: Path) -> None:
    assert "signin" in _completed(script, tmp_path, "sig")
    assert "--send-anyway" in _completed(script, tmp_path, "call", "--send")


def test_names_of_connections(script: Path, tmp_path: Path) -> None:
    profiles = tmp_path / "config" / "profiles"
    profiles.mkdir(parents=True)
    (profiles / "orchard.toml").write_text('format = 1\nissuer = "https://id.orchard.example"\n')

    assert _completed(script, tmp_path, "token", "or") == ["orchard"]
    assert _completed(script, tmp_path, "signin", "sand") == ["sandbox"]


def test_files(script: Path, tmp_path: Path) -> None:
    (tmp_path / "trees.http").touch()

    assert _completed(script, tmp_path, "run", "tree") == ["trees.http"]


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_other_shells_get_a_script_of_their_own(shell: str) -> None:
    made = subprocess.run([COMMAND, "completion", shell], capture_output=True, text=True, check=True).stdout

    assert "framer-desk" in made
    assert "signin" in made
