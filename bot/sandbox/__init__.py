"""A stand-in for Discord on the loopback address: HTTP API, gateway, a page, a driver for tests."""
