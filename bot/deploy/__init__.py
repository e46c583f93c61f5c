"""Ready-made files for operators: a systemd unit, a Grafana dashboard, and what the image needs."""
