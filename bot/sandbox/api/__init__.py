"""Discord's HTTP API v10, a module for each kind of thing."""
