"""What the bot costs, each figure beside its baseline in the same run; not collected by pytest."""
