"""Processes of ours: how this program starts itself again, the environment that children get, and which ones run."""

import os
import re
import sys
from collections.abc import Collection, Mapping

_SECRET = re.compile(r"FRAMER_DESK_\w*(TOKEN|API_KEY)\w*|FRAMER_API_KEY|\w*(SECRET|PASSPHRASE)\w*")


def own_command() -> list[str]:
    """The command line that starts this program: as a frozen build, or as a module of this Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


def secret_variables(environ: Mapping[str, str]) -> frozenset[str]:
    """Names of the variables in `environ` that hold, or by their name may hold, a secret."""
    return frozenset(name for name in environ if _SECRET.fullmatch(name))


def scrubbed(environ: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    """`environ` without `names`, and without whatever `secret_variables` finds."""
    left_out = {*names, *secret_variables(environ)}
    return {name: value for name, value in environ.items() if name not in left_out}


def runs(pid: int) -> bool:
    """Whether there is such a process. On Windows, where asking would end it, always: callers need another sign."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
