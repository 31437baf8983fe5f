"""The command palette: everything by its name."""
