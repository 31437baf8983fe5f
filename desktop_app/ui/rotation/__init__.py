"""Changing secrets, ending all sign-ins, and what to do after a leak: dialogs that guide through it."""
