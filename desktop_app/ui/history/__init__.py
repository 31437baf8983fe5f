"""The page of all requests that were sent."""
