"""The page where the API is called: operations, a request, and its answer."""
