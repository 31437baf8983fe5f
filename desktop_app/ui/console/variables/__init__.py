"""Variables of requests in the window: the environment in use, what each variable stands for, and asking for values."""
