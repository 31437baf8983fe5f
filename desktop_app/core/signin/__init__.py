"""The sign-in: the order of its steps, the loopback listener and the browser."""
