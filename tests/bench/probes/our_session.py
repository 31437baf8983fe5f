"""A first request of a notebook, signed in before: the keyring is asked, the vault read, the answer recorded.

Argument: the connection. Prints the seconds from the end of the import to the answer.
"""

import sys
import time

from desktop_app.notebook import connect

started = time.perf_counter()
assert connect(sys.argv[1], signin=False).get("/fast").status_code == 200
print(time.perf_counter() - started)
