"""The command line: `main` has the commands.

`project` says which files they are given, `notecache` keeps what was read of them, `report` writes issues.
`listing`, `explain`, `lost`, `exporting`, `newnote` and `newsite` are what ``list``, ``explain``, ``lost``,
``export``, ``new`` and ``init`` come to.
"""
