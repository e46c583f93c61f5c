# The bot in a container: not root, without what only development needs, with a health check.
FROM python:3.13-slim-bookworm AS build
WORKDIR /build
COPY pyproject.toml requirements.lock bot/deploy/runtime_lock.py ./
RUN python -m venv /venv \
    && python runtime_lock.py pyproject.toml requirements.lock > runtime.lock \
    && /venv/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir \
        --require-hashes -r runtime.lock

FROM python:3.13-slim-bookworm
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/app/data/cache/matplotlib \
    BOT_LOG_FORMAT=json \
    BOT_METRICS_HOST=0.0.0.0 \
    BOT_METRICS_PORT=9108
WORKDIR /app
COPY --from=build /venv /venv
COPY LICENSE ./
COPY bot bot
COPY cogs cogs
COPY content content
# Compiled once here: the user below may not write beside the code. A volume that is mounted over
# data takes this owner.
RUN python -m compileall -q bot cogs && install -d -o 10001 -g 10001 data
USER 10001:10001
VOLUME /app/data
EXPOSE 9108
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot", "run"]
