"""The page where a connection is chosen, looked up or filled in by hand."""
