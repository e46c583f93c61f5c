"""What outlives the process: the only package that knows SQL."""
