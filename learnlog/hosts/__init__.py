"""Site → the programs that write it.

`mkdocs` is the plugin: it begins each `run`, and `building` is what the events of MkDocs come to in it, by
the `plan` of what is to be built. `pages`, `navigation`, `share`, `configuration` and `material` speak the
language of MkDocs and its theme. `commands` runs it. `export` is for generators that run no
plugins, `defaults` for sites without a configuration.

Whoever wants the same site sooner goes on with `incremental` (what need not be done again), `indexing` (the
search), `templates` (pages that are alike) and `serve`.
"""
