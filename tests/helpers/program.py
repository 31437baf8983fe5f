"""The program as a person has it: its command, a home, a keyring, a browser. Every use ends with a leak hunt."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec

from desktop_app.sandbox import robot
from tests.helpers.fake_person import Outcome, Plan, browser_command, outcome_of
from tests.helpers.keyring_session import KeyringSession, start_keyring_session
from tests.helpers.leak_hunter import LeakHunter
from tests.helpers.processes import ended, read_line

COMMAND = str(Path(sys.executable).with_name("framer-desk"))


@dataclass(frozen=True)
class Result:
    """How a command ended: exit status, standard output, standard error. `log` is the end of the program's log."""

    status: int
    out: str
    err: str
    log: str = ""

    def json(self) -> Any:
        """Standard output, parsed."""
        return msgspec.json.decode(self.out)

    def done(self) -> "Result":
        """Itself when the status is 0; fails the test with what the command said otherwise."""
        return self.ended_with(0)

    def ended_with(self, status: int) -> "Result":
        """Itself when the status is this one; fails the test with what the command said and logged otherwise."""
        assert self.status == status, f"status {self.status} instead of {status}: {self.err or self.out}\n{self.log}"
        return self

    def problem(self, status: int) -> str:
        """The one line of what went wrong, of a command that must end with `status` as the contract says."""
        self.ended_with(status)
        lines = self.err.splitlines()
        assert "Traceback" not in self.err, self.err
        assert len(lines) >= 2, f"no remedy: {self.err!r}"
        assert lines[-1].startswith("Try: "), f"no remedy: {self.err!r}"
        assert len(lines[-1]) > len("Try: "), f"an empty remedy: {self.err!r}"
        return lines[-2]


class Program:
    """Runs `framer-desk` with one home and one keyring, and remembers everything it printed for the leak hunter."""

    def __init__(self, folder: Path, keyring: KeyringSession, hunter: LeakHunter, **variables: str) -> None:
        self.folder = folder
        self.keyring = keyring
        self.environment = os.environ | keyring.environment | variables
        self.hunter = hunter
        self._people = 0

    @property
    def home(self) -> Path:
        """The FRAMER_DESK_HOME."""
        return Path(self.environment["FRAMER_DESK_HOME"])

    def run(
        self, *arguments: str, text: str = "", seconds: float = 60, reveals: bool = False, **variables: str
    ) -> Result:
        """Run one command to its end. `text` is its standard input; `reveals`: it was asked to print the secret."""
        process = self.start(*arguments, **variables)
        return self.finish(process, text=text, seconds=seconds, reveals=reveals)

    def start(self, *arguments: str, **variables: str) -> "subprocess.Popen[str]":
        """Start one command; end it with `finish`."""
        return subprocess.Popen(
            [COMMAND, *arguments],
            env=self.environment | variables,
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(
        self, process: "subprocess.Popen[str]", *, text: str = "", seconds: float = 60, reveals: bool = False
    ) -> Result:
        """Wait for a started command. What it printed goes to the leak hunter, unless it was asked to reveal."""
        with process:
            try:
                out, err = process.communicate(text, timeout=seconds)
            except BaseException:
                process.kill()
                raise
        name = " ".join(map(str, process.args[1:3])) if isinstance(process.args, list) else "framer-desk"
        self.hunter.see(f"the standard error of {name}", err)
        if not reveals:
            self.hunter.see(f"the standard output of {name}", out)
        log = self.home / "logs" / "framer-desk.log"
        return Result(process.returncode, out, err, log.read_text()[-3000:] if log.exists() else "")

    def signin(
        self, profile: str, *arguments: str, person: Plan | None = None, status: int = 0, **variables: str
    ) -> Result:
        """`signin` with a person at a real browser, who is waited for; every secret that came of it is learned.

        Fails the test when the command ends with another exit status.
        """
        plan = person or self.person()
        process = self.start("signin", profile, *arguments, BROWSER=self.browser(plan), **variables)
        result = self.finish(process)
        result.ended_with(status)
        self.outcome(plan)
        if status == 0:
            self.learn()
        return result

    @contextmanager
    def sandbox(self, *arguments: str) -> Iterator[str]:
        """A sandbox in the foreground with these options, in place of the one that the program starts; its issuer."""
        process = self.start("sandbox", *arguments)
        with ended(process):
            yield read_line(process, seconds=30)

    def person(self, **wishes: Any) -> Plan:
        """Somebody who will sit at the browser; see `Plan` for what they can be asked to do."""
        self._people += 1
        return Plan(str(self.folder / f"person-{self._people}.json"), **wishes)

    def browser(self, plan: Plan) -> str:
        """The value of BROWSER that seats this person."""
        return browser_command(plan.write(Path(plan.result).with_suffix(".plan")))

    def changes_mind(self, plan: Plan, **wishes: Any) -> Plan:
        """Another person on the same chair: the browser of a running program opens for them from now on."""
        other = self.person(**wishes)
        other.write(Path(plan.result).with_suffix(".plan"))
        return other

    def outcome(self, plan: Plan) -> Outcome:
        """What the person saw at the end. The code in their address is learned as a secret."""
        outcome = outcome_of(plan)
        assert not outcome.error, outcome.error
        self._learn_code(outcome.arrived)
        return outcome

    def robot(self, link: str, *, deliver: bool = False) -> str:
        """Play the sandbox's pages without a browser; the address that one would end at, visited with `deliver`."""
        end = robot.play(link, deliver=deliver)
        self._learn_code(end)
        return end

    def _learn_code(self, address: str) -> None:
        for code in parse_qs(urlsplit(address).query).get("code", []):
            self.hunter.add(code, "code")

    def learn(self) -> None:
        """Make every secret that the vault holds now known to the leak hunter."""
        self.hunter.add_from_vault(self.environment)


@contextmanager
def installed(folder: Path, home: Path, *, watching: bool = True, **variables: str) -> Iterator[Program]:
    """The program with an unlocked keyring, while the block lasts; then its sandbox is ended and leaks are hunted.

    watching: look at the children meanwhile, which takes some processor time. `variables` go into its environment.
    """
    with start_keyring_session() as session:
        hunter = LeakHunter()
        # No display unless a test asks for one: nothing may open on the screen of whoever runs the tests.
        hidden = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY"), "")
        own = {"FRAMER_DESK_HOME": str(home), "BROWSER": "false", **hidden}
        program = Program(folder, session, hunter, **own | variables)
        try:
            with hunter.watch() if watching else nullcontext():
                yield program
        finally:
            if (home / "data" / "sandbox").exists():
                program.run("sandbox", "--stop")
        if hunter.knows_something:
            hunter.assert_no_leaks(home)
