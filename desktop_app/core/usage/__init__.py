"""The usage log: every request of window, command line and notebooks, what became of tokens, and what is suspicious."""
