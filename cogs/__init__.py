"""The commands: each cog translates, calls and renders, and decides nothing."""
