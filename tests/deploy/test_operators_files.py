"""The compose file, the systemd unit and the dashboard say what the bot understands."""

import configparser
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.metrics import Prometheus, metrics_server
from bot.settings import Settings
from tests.test_metrics import Bot, read

PROJECT = Path(__file__).parents[2]
DEPLOY = PROJECT / "bot" / "deploy"
KNOWN = {f"BOT_{name.upper()}" for name in Settings.model_fields} | {"DISCORD_TOKEN"}


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load((PROJECT / "compose.yaml").read_text())["services"]
    return services


def test_the_shards_of_the_compose_file_are_all_there_once(services: dict[str, Any]) -> None:
    shards = [each for name, each in services.items() if name.startswith("shard")]

    counts = {each["environment"]["BOT_SHARD_COUNT"] for each in shards}
    ids = [i for each in shards for i in each["environment"]["BOT_SHARD_IDS"].split(",")]

    assert len(counts) == 1
    assert sorted(map(int, ids)) == list(range(int(counts.pop())))


def test_every_setting_of_the_compose_file_exists(services: dict[str, Any]) -> None:
    given = {name for each in services.values() for name in each.get("environment", {})}

    assert {name for name in given if not name.startswith("POSTGRES_")} <= KNOWN


def test_each_way_to_run_starts_no_other(services: dict[str, Any]) -> None:
    profiles = {name: each["profiles"] for name, each in services.items()}

    assert profiles["bot"] == ["sqlite"]
    assert {tuple(p) for name, p in profiles.items() if name != "bot"} == {("postgres",)}
    assert all("db" in services[name]["depends_on"] for name in ("shard-0", "shard-1"))


def test_the_unit_runs_the_bot_without_rights_and_with_settings_that_exist() -> None:
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    text = (DEPLOY / "career-guide-bot.service").read_text()
    unit.read_string(text)
    service = unit["Service"]

    names = set(re.findall(r"^Environment=(BOT_\w+)=", text, re.MULTILINE))

    assert service["ExecStart"].endswith("-m bot run")
    assert service["User"] != "root"
    assert int(service["TimeoutStopSec"]) > 8
    assert names <= KNOWN


async def test_the_dashboard_asks_for_metrics_that_there_are() -> None:
    dashboard = json.loads((DEPLOY / "grafana-dashboard.json").read_text())
    asked = {
        name
        for panel in dashboard["panels"]
        for target in panel["targets"]
        for name in re.findall(r"\b((?:career_bot|process)_\w+)", target["expr"])
    }
    measures = Prometheus()
    measures.asked("answer", "slash")
    measures.posted("posted", lag=1.0)

    async with metrics_server(measures, Bot(), host="127.0.0.1", port=0) as port:
        _, text = await read(port, "/metrics")

    assert len(asked) > 10
    assert not [name for name in asked if f"\n{name}{{" not in text and f"\n{name} " not in text]
