"""The answer of an API: taking it in while it comes, and understanding what is in it."""
