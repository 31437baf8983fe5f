"""Two hours of use in ten minutes: does anything pile up? `python -m tests.soak`."""
