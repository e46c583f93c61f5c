"""From domain values to Discord messages, and back from what members press."""
