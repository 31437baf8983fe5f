"""The usage log and its rules."""
