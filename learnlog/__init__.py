"""A learning log as it is → a fast, searchable site.

`build` is the whole way through on one screen. Where to look, in the order in which a note goes:

* **The words**: `model` for a log, `site` for its pages, `carrying` for the dates that entries stand under.
* **Which files**: `project` and `collect`; `files` reads them, `private` and `leftout` keep some back,
  `newnote` adds one.
* **A note by itself** (`leaves`): `notes` and `frontmatter`; `marks` and `fields` say where a date could
  stand, `dates` what it is; `carriers`, `carrierrules`, `headed` and `plans` which of them carry entries;
  `cutting`, `entries`, `excerpts` and `titles` make these.
* **What the whole log says of it**: `telling`, then `log`.
* **What it holds** (`findings`): `tasks`, `cards`, `works`, `keywords` for what is `related`,
  `readingtime`, `streaks`; `said` is the words of a line.
* **Pages**: `urls` says where they are, `targets`, by a `namespace`, and `links` what links lead to;
  `pages` makes them with `theme`, `nav` puts them in order, `search` indexes them.
* **HTML**: `gfm` knows Markdown and nothing of logs; `fragments` and `conversion` use it, `render` puts a
  page together; `sidefiles`, `feeds` and `anki` are the files beside pages.
* **Programs**: `hosts` is MkDocs, `cli` the command line (`__main__`) with `listing`, `report`, `explain`
  and `lost`.
* **What makes it fast**: `cache` keeps results on disk, `memory` those of functions of one item while a
  program runs, `remembered` the very objects of the last build; `notecache` is the first two for a command.
  `workers` are other processes, each an `interpreter`; `pickled`, `paths` and `garbage` spare Python some
  work.
"""

__version__ = "0.1.0"
