"""The history of requests: every one that was sent, to be found and sent again, secrets masked before it is kept."""
