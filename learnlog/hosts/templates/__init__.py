"""A page of the theme → pages: `frames` runs a template once for those that differ only in its `holes`."""
