"""Tokens after they arrived: their values, their storage, their checks and their renewal."""
