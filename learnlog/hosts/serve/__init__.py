"""`mkdocs serve` → the same, sooner.

`serving` keeps the site of the last time and brings it up to date: by `mending`, where `changes` says that
no more than notes and pictures changed, or by a whole build.
"""
