"""Garbage is looked for where it pays."""

from __future__ import annotations

import subprocess
import sys

CYCLE = """
import gc
from learnlog.runtime import garbage

class Told:
    def __del__(self):
        print("taken apart")

garbage.left_at_exit()
one = Told()
one.one = one
"""


def test_a_process_that_ends_leaves_all_as_it_is() -> None:
    done = subprocess.run([sys.executable, "-c", CYCLE], capture_output=True, text=True, check=True)
    assert done.stdout == done.stderr == ""
