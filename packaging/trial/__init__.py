"""The installed product on trial: what smoke_test.py does in a clean Debian.

system.py      a minimal Debian in a folder: commands in it, as its administrator or as an ordinary person
desktop.py     a screen, a session bus and a keyring in it, as a desktop has them
journey.py     what a person does with the program
traces.py      what was left behind
"""
