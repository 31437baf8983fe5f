"""The page one waits on while signing in with the browser."""
