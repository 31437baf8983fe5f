"""`python -m tests.bench`: how fast and how small the program is, as ratios that were measured in one run."""
