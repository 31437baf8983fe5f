"""The right pane of the console: what came back, looked at in many ways."""
