"""Staying updated: what changed in an API and at its sign-in server since they were last looked at."""
