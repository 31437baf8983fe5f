"""What a person does with the installed program: does it work, the window, a sign-in, a call, the way out."""

import json
import shutil
import time
from pathlib import Path

from machine.words import NotReady, note, step
from trial import desktop
from trial.system import HOME, PERSON, System

ROOT = Path(__file__).resolve().parents[2]
HELPERS = "usr/local/lib/person"
# The person writes down what the browser said once they have read the last page, which may be after the sign-in.
TOLD = f"until [ -e {HOME}/told.json ]; do sleep 0.1; done; cat {HOME}/told.json"
LONGEST = 60.0  # seconds
LEAST_CHANGE = 0.02  # of what a picture can differ by; a caret that blinks is far below
FEWEST_COLOURS = 50  # an empty screen has one, a window without its content a handful


def without_a_desktop(system: System) -> None:
    """What works with nothing but the package and what it depends on. Raises NotReady."""
    for command in (
        ["framer-desk", "--version"],
        ["framer-desk", "diagnose", "--vault", "memory"],
        ["env", "QT_QPA_PLATFORM=offscreen", "framer-desk", "--snapshot", f"{HOME}/window.png"],
        [
            "sh",
            "-c",
            "framer-desk completion bash >/dev/null && zcat /usr/share/man/man1/framer-desk.1.gz | grep -q TH",
        ],
    ):
        step(" ".join(command))
        system.person(command, {})
    system.person(["rm", f"{HOME}/window.png"], {})
    system.inside(["dpkg", "--verify", "framer-desk"])


def with_a_desktop(system: System, pictures: Path) -> None:
    """A window on a screen, a sign-in with a real browser, a call and the way out. Raises NotReady."""
    variables = desktop.start(system) | {"BROWSER": _person(system)}
    window = _open_window(system, variables)
    _wait_for_content(system, variables, pictures / "window.png")

    step("Signing in with chromium, calling, signing out")
    system.person(["framer-desk", "signin", "sandbox", "--timeout", "120"], variables)
    told = json.loads(system.person(["timeout", "60", "sh", "-c", TOLD], variables))
    note(f"the browser says: {told['title']}")
    called = json.loads(system.person(["framer-desk", "call", "sandbox", "GET", "/v1/projects"], variables))
    note(f"GET /v1/projects: {len(called['data'])} projects")
    token = json.loads(system.person(["framer-desk", "token", "sandbox", "--json"], variables))
    note(f"scopes: {' '.join(token['scopes'])}")
    desktop.picture(system, variables, pictures / "signed-in.png")
    system.person(["framer-desk", "signout", "sandbox"], variables)
    system.person(["framer-desk", "token", "sandbox"], variables, status=3)
    system.person(["framer-desk", "sandbox", "--stop"], variables)
    _upgrade_below_it(system, variables, pictures)
    system.person(["xdotool", "key", "--window", window, "ctrl+q"], variables)


def _open_window(system: System, variables: dict[str, str]) -> str:
    step("Opening the window")
    started = time.monotonic()
    system.start(["framer-desk"], variables)
    found = system.person(
        ["timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--name", "Framer Desk"], variables
    )
    note(f"the window is there after {time.monotonic() - started:.1f} s")
    window = found.split()[0]
    system.person(["xdotool", "windowfocus", "--sync", window], variables)
    return window


def _wait_for_content(system: System, variables: dict[str, str], target: Path) -> None:
    deadline = time.monotonic() + LONGEST
    while (colours := desktop.picture(system, variables, target)) < FEWEST_COLOURS:
        if time.monotonic() > deadline:
            raise NotReady(f"The window shows nothing in {LONGEST:.0f} s.", f"look at {target}.")
    note(f"window: {colours} colours on the screen")


def _upgrade_below_it(system: System, variables: dict[str, str], pictures: Path) -> None:
    """Another file in the place of the running program, as an upgrade puts it there; pages are loaded when shown."""
    step("Replacing the program while its window is open, then turning to a page that was not loaded yet")
    program = system.root / "opt/framer-desk/framer-desk"
    kept = program.rename(program.with_name("framer-desk.kept"))
    shutil.copyfile(system.root / "bin/true", program)
    try:
        desktop.picture(system, variables, pictures / "before-help.png")
        system.person(["xdotool", "key", "F1"], variables)
        deadline = time.monotonic() + LONGEST
        while (changed := desktop.change(system, variables, pictures / "help.png")) < LEAST_CHANGE:
            if time.monotonic() > deadline:
                raise NotReady("F1 shows no help after an upgrade.", f"look at {pictures / 'help.png'}.")
        note(f"{changed:.0%} of the window changed")
    finally:
        kept.replace(program)


def _person(system: System) -> str:
    """Put the tests' person with a browser into the system; gives the command that the program opens addresses with."""
    place = system.root / HELPERS
    (place / "tests" / "helpers").mkdir(parents=True)
    (place / "tests" / "__init__.py").touch()
    for name in ("__init__.py", "fake_person.py", "chromium.py", "processes.py"):
        shutil.copyfile(ROOT / "tests" / "helpers" / name, place / "tests" / "helpers" / name)
    plan = system.root / "home" / PERSON / "plan.json"
    plan.write_text(json.dumps({"result": f"{HOME}/told.json"}))
    return f"python3 -B /{HELPERS}/tests/helpers/fake_person.py {HOME}/plan.json %s &"
