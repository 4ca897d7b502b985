"""Markdown as people and their tools write it → what GitHub would read: one module a habit.

* **What one writes**: `details`, `cuts`, `glued`, `dated`, `pasted`, `fencing`, `breaks`, `tags`, `money`.
* **What other tools write**: `adfences`, `asides`, `directives`, `shortcodes`, `templates`, `vault`,
  `outline`, `notebooks`, `imports`, `imagesizes`; `quotes` for most of them.
"""
