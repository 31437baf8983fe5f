"""The page where the program itself is set up."""
