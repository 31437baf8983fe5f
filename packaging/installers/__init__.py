"""How the installers are made.

frozen.py    the one folder that PyInstaller makes, the same for every system
icons.py     the program's icon in every size and format
linux.py     .deb and .tar.gz
windows.py   Setup program
macos.py     disk image
"""
