"""The OAuth 2.0 messages of this client, one module a message; no order of steps lives here."""
