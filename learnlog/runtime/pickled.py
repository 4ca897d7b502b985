"""Value → bytes that `pickle.loads` reads, and back: dataclasses as calls with their fields.

Left to themselves, frozen dataclasses with slots are read field by field by a function of Python's, which
takes three times as long. Most of what is left goes into finding classes by name, and into paths.
"""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO
from operator import attrgetter
from pathlib import PurePosixPath
from typing import IO, Any, ClassVar, Generic, TypeVar

from learnlog.runtime import paths

T = TypeVar("T")

_WITHOUT_REFERENCES = 2
"""The last version of what `marshal` writes that does not tell whether equals are the same object."""


def dumps(value: object) -> bytes:
    pieces = _Pieces()
    dump(value, pieces)
    return b"".join(pieces)


def dump(value: object, file: IO[bytes] | _Pieces) -> None:
    _Pickler(file, pickle.HIGHEST_PROTOCOL).dump(value)


def loads(raw: bytes) -> Any:
    return load(BytesIO(raw))


def load(file: IO[bytes]) -> Any:
    return _Unpickler(file).load()


def told(value: Any) -> bytes:
    """A value as bytes that are the same in every process, though nothing reads them: to tell it from others.

    Of texts and numbers they are there in half the time that a `repr` takes.
    """
    try:
        return marshal.dumps(value, _WITHOUT_REFERENCES)
    except ValueError:
        return repr(value).encode("utf-8", "surrogatepass")


class Packed:
    """A value with what it is pickled into, which is all of it that goes to another process."""

    __slots__ = ("raw", "value")

    def __init__(self, raw: bytes, value: Any = None) -> None:
        self.raw = raw
        self.value = loads(raw) if value is None else value

    def __reduce__(self) -> tuple[type[Packed], tuple[bytes]]:
        return Packed, (self.raw,)


class Later(Generic[T]):
    """A value that is only read where it is asked for: most of much that is kept is not."""

    __slots__ = ("_raw", "_value")

    def __init__(self, raw: bytes | None, value: T | None = None) -> None:
        self._raw = raw
        self._value = value

    @property
    def value(self) -> T:
        if self._value is None:
            assert self._raw is not None
            self._value = loads(self._raw)
        return self._value

    def __reduce__(self) -> tuple[type[Later[T]], tuple[bytes]]:
        return Later, (dumps(self._value) if self._raw is None else self._raw,)


class _Pieces(list[bytes]):
    write = list.append


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        kind: Any = type(value)
        if kind is PurePosixPath:
            return paths.known, (str(value),)
        given = _given(kind)
        return (kind, given(value)) if given else NotImplemented


class _Unpickler(pickle.Unpickler):
    found: ClassVar[dict[tuple[str, str], Any]] = {}

    def find_class(self, module: str, name: str) -> Any:
        found = self.found.get((module, name))
        if found is None:
            found = self.found[module, name] = super().find_class(module, name)
        return found


@cache
def _given(kind: Any) -> Callable[[Any], tuple[Any, ...]] | None:
    """What leads from a dataclass of this kind to the arguments that make its equal; None of another."""
    names = [field.name for field in fields(kind) if field.init] if is_dataclass(kind) else []
    if not names or len(names) < len(fields(kind)):
        return None
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return attrgetter(*names)
