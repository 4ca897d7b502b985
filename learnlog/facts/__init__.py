"""Document → what its text holds.

`findings` is all that one note says of itself: `tasks`, `cards`, `keywords`, `readingtime`, and the links
that `works` makes a library of; `said` is the words of a line. `related` and `streaks` are of a whole log.
"""
