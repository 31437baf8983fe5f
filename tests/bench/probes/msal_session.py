"""A first request with a session that MSAL stored. Arguments: the file and the address.

Its cache alone is asked: an application object would look for its authority on the network first. Prints the seconds
from the end of its imports to the answer.
"""

import sys
import time
from pathlib import Path

import msal  # type: ignore[import-not-found]
import requests

started = time.perf_counter()
cache = msal.SerializableTokenCache()
cache.deserialize(Path(sys.argv[1]).read_text())
(found,) = cache.search(msal.TokenCache.CredentialType.ACCESS_TOKEN)
answer = requests.get(sys.argv[2], headers={"Authorization": f"Bearer {found['secret']}"}, timeout=10)
assert answer.status_code == 200
print(time.perf_counter() - started)
