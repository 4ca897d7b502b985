"""A note by itself → its entries, and what it says of its dates to the rest of the log.

`leaves` is the whole way, in this order:

* `notes` and `frontmatter` take the file apart; `marks`, by `fields`, `tables` and `marking`, say where in it
  a date could stand (what date it is, ``learnlog.dates`` says);
* `carriers`, by `carrierrules` and `headed`, which of these carry entries, and `plans` which are plans;
  `carrying` is the dates that entries stand under;
* `cutting` cuts there; `entries`, `excerpts`, `linked` and `titles` make entries of the pieces; `anchors` are
  what links may call places in them.

`telling` is what the whole log says where a note by itself leaves a date open; `languages` knows the
language of notes by their letters and words.
"""
