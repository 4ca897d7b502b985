"""A learning log as it is → a fast, searchable site."""

__version__ = "0.1.0"
