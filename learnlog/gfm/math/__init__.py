"""Text → where formulas are in it, and MathML.

`dollars`, `formulas` and `brackets` find them, `masks` hides them from the parser; `tex` and `mathml` write
them, `fonts` has their characters.
"""
