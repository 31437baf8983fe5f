"""The same abilities without a window. docs/command-line.md is what others may rely on."""
