"""Site → the programs that write it.

* **MkDocs**: `mkdocs` is the plugin, `building` what its events come to, `plan` what is to be built;
  `pages`, `navigation`, `share`, `configuration` and `material` speak its language. `commands` runs it.
* **Search**: `search` has the index made by `indexer`, or by `reindexing` where few records changed;
  `searchlanguage` spares Material's a question.
* **A page as the theme writes it**: `frames` with `holes`.
* **Only what changed**: `stage` moves it over; `lastbuild` knows that nothing did, `ledger` which pages did
  not, by `filestats` and the `fingerprint` of the configuration.
* **`mkdocs serve`**: `serving` watches, `changes` says what changed, `mending` brings the site up to date.
"""
