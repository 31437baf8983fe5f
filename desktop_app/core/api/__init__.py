"""Requests to the API: the one path from a request to an answer, and what the API says it can do."""
