"""Whom we talk to: connections (profiles), what their servers say of themselves, and how a client is registered."""
