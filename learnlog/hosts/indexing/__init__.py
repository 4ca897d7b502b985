"""Records → the index in the site, which takes the place of Material's.

`search` has it made by `indexer`, or by `reindexing` where few records changed. `language` spares Material's
own search a question.
"""
