"""Framer Desk: sign in to an OAuth-protected API with the browser, see the token, explore the API by hand."""

__version__ = "0.1.0"
