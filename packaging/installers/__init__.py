"""How the installers are made.

frozen.py          the one folder that PyInstaller makes, the same for every system
icons.py           the program's icon in every size and format, drawn by draw_icons.py
licences.py        the licences of what travels along
debian_depends.py  what the Debian package depends on
linux.py           .deb and .tar.gz
windows.py         Setup program
macos.py           disk image
"""
