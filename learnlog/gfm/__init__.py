"""Markdown and nothing of logs: text → events, blocks, clean GFM, an HTML tree.

Also a Python-Markdown extension: ``markdown_extensions: [learnlog.gfm]``.
"""
