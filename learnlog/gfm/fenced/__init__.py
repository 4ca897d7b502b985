"""Fenced code → what it is shown as: `fences` decides, by what `info` says.

* **Code**: `code`, `lexing`, `firsts` and `spanned` highlight.
* **Diagrams**: `diagrams`, `drawing`, `palette`, `labels` and `lettering` draw.
"""
