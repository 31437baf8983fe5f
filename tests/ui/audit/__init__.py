"""Looks through every state of every screen for what a person would stumble over."""
