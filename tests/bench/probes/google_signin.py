"""A whole sign-in with google-auth-oauthlib's InstalledAppFlow, for a Python that has it. Arguments: see `signin`."""

import os
import sys

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # the server is on loopback
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"


def signin(issuer: str, client_id: str, client_secret: str, scopes: list[str]) -> None:
    """Sign in and throw the token away: it neither discovers, checks nor stores anything."""
    from google_auth_oauthlib.flow import InstalledAppFlow  # type: ignore[import-not-found]

    config = {
        "client_id": client_id,
        "client_secret": client_secret,
        "auth_uri": f"{issuer}/authorize",
        "token_uri": f"{issuer}/token",
        "redirect_uris": ["http://127.0.0.1"],
    }
    flow = InstalledAppFlow.from_client_config({"installed": config}, scopes=scopes, autogenerate_code_verifier=True)
    credentials = flow.run_local_server(host="127.0.0.1", port=0, redirect_uri_trailing_slash=False)
    assert credentials.token


signin(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
