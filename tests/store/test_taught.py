"""What a server teaches is its own."""

from bot.insights.taught import TaughtPhrasing
from bot.store.engine import Database
from bot.store.server_changes import ServerChanges
from bot.store.taught import TaughtPhrasings
from tests.store.asking import NOW, OUTLOOK, PAY


async def test_phrasings_are_listed_by_server_in_their_order(database: Database) -> None:
    taught = TaughtPhrasings(database)

    first = await taught.add(1, "baker", PAY, "how much dough", at=NOW)
    second = await taught.add(1, "baker", OUTLOOK, "will there be jobs", at=NOW)
    await taught.add(2, "baker", PAY, "how much dough", at=NOW)

    assert await taught.list(1) == (
        TaughtPhrasing(first, 1, "baker", PAY, "how much dough", NOW),
        TaughtPhrasing(second, 1, "baker", OUTLOOK, "will there be jobs", NOW),
    )


async def test_a_phrasing_leads_to_one_topic_only(database: Database) -> None:
    taught = TaughtPhrasings(database)

    first = await taught.add(1, "baker", PAY, "how much dough", at=NOW)
    again = await taught.add(1, "baker", OUTLOOK, "how much dough", at=NOW)

    assert [(one.number, one.topic) for one in await taught.list(1)] == [(first, OUTLOOK)]
    assert again == first


async def test_a_server_removes_only_its_own(database: Database) -> None:
    taught = TaughtPhrasings(database)
    number = await taught.add(1, "baker", PAY, "how much dough", at=NOW)

    assert not await taught.remove(2, number)
    assert await taught.remove(1, number)
    assert not await taught.remove(1, number)
    assert await taught.list(1) == ()


async def test_teaching_and_removing_count_as_changes_of_the_server(database: Database) -> None:
    taught, changes = TaughtPhrasings(database), ServerChanges(database)

    number = await taught.add(1, "baker", PAY, "how much dough", at=NOW)
    added = await changes.newest()
    await taught.remove(1, number)

    assert (await changes.since(0))[1] == {1}
    assert await changes.newest() > added > 0
