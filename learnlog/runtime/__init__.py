"""Nothing of logs: what makes Python fast at them.

* **Results**: `cache` keeps them on disk, `memory` those of functions of one item while a program runs,
  `remembered` the very objects of the last build.
* **Processes**: `workers` are others, each an `interpreter`.
* **Objects**: `pickled` for both; `paths` and `garbage` spare Python some work.
"""
