"""Using a connection somewhere else: in a notebook, a file, the clipboard, or as code."""
