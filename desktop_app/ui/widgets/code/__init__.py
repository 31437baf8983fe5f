"""Text with line numbers and colours, of any length: reading it, finding in it, copying from it."""
