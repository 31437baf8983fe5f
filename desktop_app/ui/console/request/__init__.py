"""The request side of the console: what is being written, and the widgets it is written in."""
