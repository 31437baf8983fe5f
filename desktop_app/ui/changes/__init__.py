"""The page that says what changed in an API and at its sign-in server."""
