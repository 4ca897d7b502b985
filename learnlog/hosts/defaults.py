"""A site whose writer has said nothing of it → what is said then: Material, light and dark, with search."""

from __future__ import annotations

from typing import Any

_PALETTE = (
    ("light", "default", "material/weather-night", "Dark"),
    ("dark", "slate", "material/weather-sunny", "Light"),
)
THEME: dict[str, Any] = {
    "name": "material",
    "palette": [
        {
            "media": f"(prefers-color-scheme: {shade})",
            "scheme": scheme,
            "toggle": {"icon": icon, "name": other},
        }
        for shade, scheme, icon, other in _PALETTE
    ],
    "features": ["navigation.top", "navigation.footer", "search.highlight", "content.code.copy"],
    "font": False,  # else Material asks another host for one
}


def theme(locale: str) -> dict[str, Any]:
    """The theme of a site in a language."""
    return THEME if locale == "en" else {**THEME, "language": locale}


EXTENSIONS: list[Any] = [{"toc": {"permalink": True}}]
