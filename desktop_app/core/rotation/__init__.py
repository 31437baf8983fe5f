"""Keeping credentials young: tokens renewed before they are over, secrets that have an age, and changing them."""
