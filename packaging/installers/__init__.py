"""How the installers are made.

frozen.py          the one folder that PyInstaller makes, the same for every system
icons.py           the program's icon in every size and format, drawn by draw_icons.py
components.py      what travels along and was made by others: licences.py has the texts, materials.py the list (SBOM)
moment.py          the moment that everything is dated to, so that builds can be compared
linux.py           share.py (menu, icons, manual by man_page.py), debian.py (.deb), archive.py (.tar.gz)
run_paths.py       no library looks for others in a folder of the builder's
debian_depends.py  what the Debian package depends on
changelog.py       the changes, in Debian's form
windows.py         Setup program
macos.py           disk image
reproducible.py    whether two builds of one commit are the same
"""
