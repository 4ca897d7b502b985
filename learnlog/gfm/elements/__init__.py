"""Events → elements: `tree` builds, each of the others the elements that it is called after.

`cursor` is where it builds, `words` what stands in a line; `raw` and `tables`, `tasks`, `alerts`,
`footnotes`; `html` and `trusted` for raw HTML.
"""
