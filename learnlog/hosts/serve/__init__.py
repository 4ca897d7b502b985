"""`mkdocs serve` → the same, sooner.

`served` is the site from the first build to the end of the server. It is there at once, as it was `kept`;
`watching` tells of changes, and `renewal` brings it up to date: by `mending`, where `changes` says that no
more than notes and pictures changed, or by a whole build.
"""
