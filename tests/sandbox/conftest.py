from bot.sandbox.pytest_plugin import admin, moderator, sandbox, student, student2

__all__ = ["admin", "moderator", "sandbox", "student", "student2"]
