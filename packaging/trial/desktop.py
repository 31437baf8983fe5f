"""What a desktop gives its programs: a screen, a session bus, and a keyring on it that is unlocked."""

from pathlib import Path

from machine.words import NotReady
from trial.system import HOME, System

PACKAGES = ("xvfb", "xdotool", "imagemagick", "dbus", "gnome-keyring", "chromium", "chromium-driver", "python3")
SIZE = "1440x900"
_BUS = (
    "export XDG_RUNTIME_DIR=$HOME/run; mkdir -pm 700 $XDG_RUNTIME_DIR;"
    " dbus-daemon --session --nofork --print-address=1 --address=unix:path=$XDG_RUNTIME_DIR/bus"
)
_KEYRING = (
    "echo a password of this session | gnome-keyring-daemon --unlock --components=secrets; echo ready; sleep 9999"
)


def start(system: System) -> dict[str, str]:
    """Start all of it; gives the variables by which programs find it. It ends with our namespace. Raises NotReady."""
    # A number that is free on the whole machine: names of screens are shared with the world outside.
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset"]
    variables = {"DISPLAY": f":{_first_line(system, screen, {})}", "XDG_RUNTIME_DIR": f"{HOME}/run"}
    variables["DBUS_SESSION_BUS_ADDRESS"] = _first_line(system, ["sh", "-c", _BUS], variables)
    _first_line(system, ["sh", "-c", _KEYRING], variables)
    return variables


def change(system: System, variables: dict[str, str], target: Path) -> float:
    """Take a picture; gives how much it differs from the one before, between 0 and 1. Raises NotReady."""
    before = f"{HOME}/before.png"
    system.person(["mv", f"{HOME}/screen.png", before], variables)
    picture(system, variables, target)
    compare = ["convert", before, f"{HOME}/screen.png", "-compose", "difference", "-composite", "-format", "%[fx:mean]"]
    found = float(system.person([*compare, "info:"], variables))
    system.person(["mv", before, f"{HOME}/screen.png"], variables)  # what the next one is compared with
    return found


def picture(system: System, variables: dict[str, str], target: Path) -> int:
    """Save the screen as `target`, outside of the system; gives how many colours are on it. Raises NotReady."""
    inside = f"{HOME}/screen.png"
    system.person(["import", "-silent", "-window", "root", inside], variables)
    colours = system.person(["identify", "-format", "%k", inside], variables)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes((system.root / inside.lstrip("/")).read_bytes())
    return int(colours)


def _first_line(system: System, command: list[str], variables: dict[str, str]) -> str:
    process = system.start(command, variables)
    assert process.stdout is not None
    line = process.stdout.readline().strip()  # written when it is ready, or nothing when it could not start
    if not line:
        raise NotReady(f"{command[0]} did not start in the clean system.", "look at what it says when started there.")
    return line
