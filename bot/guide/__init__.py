"""Guides: their model, and how folders of Markdown become one."""
