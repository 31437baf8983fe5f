"""The program itself, started as its command starts it, saying when its first paint began."""

import sys

from desktop_app.__main__ import main
from tests.bench.probes.paint_watch import watch

watch()
sys.argv = ["framer-desk"]
sys.exit(main())
