"""The command line: `main` has the commands, `arguments` what each of them is told.

`project` says which files they are given, `notecache` keeps what was read of them, `report` writes issues.
`hosted` is what ``build`` and ``serve`` come to; `listing`, `explain`, `lost`, `exporting`, `newnote` and
`newsite` are what ``list``, ``explain``, ``lost``, ``export``, ``new`` and ``init`` do.
"""
