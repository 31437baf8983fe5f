"""What a fresh machine needs before Framer Desk runs on it. Standard library only.

words.py            what is said to the person while it works
system_packages.py  which system packages are missing, and installing them
qt_libraries.py     which shared libraries Qt misses here
environment.py      the virtual environment in `.venv`
display.py          whether a window can be shown
throwaway.py        a home folder, and a keyring, that nobody will miss
checks.py           the checks of `test`, in their order
commands.py         `run` and `test`
"""
