"""`python -m learnlog` → the command line, for who has no script of that name on the path."""

import sys

from learnlog.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
