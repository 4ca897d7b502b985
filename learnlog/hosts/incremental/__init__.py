"""What the last build left → what this one need not do.

`lastbuild` knows that nothing has changed, by `filestats` and the `fingerprint` of the configuration;
`ledger` knows which pages have not. `stage` is the folder beside the site in which it is made: only what
changed is moved over.
"""
