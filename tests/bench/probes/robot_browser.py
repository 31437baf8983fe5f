"""The BROWSER of both sides: a scripted person without a screen. Standard library only."""

import sys

from desktop_app.sandbox import robot

robot.play(sys.argv[1], deliver=True)
