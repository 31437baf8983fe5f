"""Whether this machine has a Node.js that can run the provider which the tests sign in to.

Debian 12 has Node.js 18, which is too old for it. Then a newer one is installed into the environment, as a wheel, and
the system is left as it is.
"""

import re
import shutil
import subprocess

OLDEST = 20


def is_missing() -> bool:
    """Whether the tests need a Node.js of their own here."""
    if not shutil.which("node") or not shutil.which("npm"):
        return True
    result = subprocess.run(["node", "--version"], capture_output=True, text=True)
    return not is_recent(result.stdout)


def is_recent(version: str) -> bool:
    """Whether `version`, as `node --version` prints it (v20.1.0), is new enough."""
    found = re.match(r"v(\d+)\.", version)
    return found is not None and int(found[1]) >= OLDEST
