"""A first request with a session that google-auth stored. Arguments: the file and the address.

Prints the seconds from the end of its imports to the answer.
"""

import sys
import time

import google_auth_oauthlib  # type: ignore[import-not-found]  # noqa: F401 - what a notebook imports for it
from google.auth.transport.requests import AuthorizedSession  # type: ignore[import-not-found]
from google.oauth2.credentials import Credentials  # type: ignore[import-not-found]

started = time.perf_counter()
credentials = Credentials.from_authorized_user_file(sys.argv[1])
assert AuthorizedSession(credentials).get(sys.argv[2]).status_code == 200
print(time.perf_counter() - started)
