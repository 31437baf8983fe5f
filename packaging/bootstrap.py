"""Makes a fresh machine ready, then starts Framer Desk or runs its tests. Needs nothing but Python 3.11 or newer.

    python3 packaging/bootstrap.py run [ARGUMENT...]          start the program
    python3 packaging/bootstrap.py test [--fast] [ARGUMENT...]  run every check; arguments go to pytest

Works from any folder, any number of times; what is in place already is left alone. Everything it makes lies in
the checkout's `.venv` and `build` folders, apart from system packages, which it installs where it may.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this one file must also be read by the Python that is too old
    sys.exit(
        "Framer Desk needs Python 3.11 or newer; this is Python {}.{}.\n"
        "Try: install python3.11 (or newer) and run it with that: python3.11 {}".format(
            sys.version_info[0], sys.version_info[1], " ".join(sys.argv)
        )
    )

from machine.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
