"""A learning log as it is → a fast, searchable site.

`build` is the whole way through on one screen. Where to look, in the order in which a note goes:

* **The words**: `model` for a log, `site` for its pages.
* **Which files**: `collect`; `files` reads them, `private` and `leftout` keep some back.
* **A note by itself**: `reading` cuts it into entries; `dates` says what a date is.
* **The whole log**: `log`, in a `sequence` to read; `facts` are what it holds.
* **Pages**: `urls` says where they are, `targets`, by a `namespace`, and `links` what links lead to;
  `pages` makes them with `theme`, `nav` puts them in order, `search` indexes them.
* **HTML**: `gfm` knows Markdown and nothing of logs; `fragments` and `conversion` use it, `render` puts a
  page together; `sidefiles`, `feeds` and `anki` are the files beside pages.
* **Programs**: `hosts` is MkDocs, `cli` the command line (`__main__`). `runtime` makes them fast.
"""

__version__ = "0.1.0"
