"""What members ask: how it is counted, and what is kept about whoever asked."""
