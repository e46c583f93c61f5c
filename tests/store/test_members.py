"""Members own what is stored about them."""

from dataclasses import replace
from datetime import timedelta

from bot.insights.askers import Askers
from bot.store.asks import Asks
from bot.store.engine import Database
from bot.store.members import Members
from tests.store.asking import ANA, ANSWERED, BEN, NOW, PAY, UNKNOWN, UNSURE, but
from tests.store.counting import counts
from tests.store.dump import dump


async def test_opting_out_holds_until_the_member_opts_in_again(database: Database) -> None:
    members = Members(database)

    await members.opt_out(ANA)
    await members.opt_out(ANA)
    assert (await members.opted_out(ANA), await members.opted_out(BEN)) == (True, False)

    await members.opt_in(ANA)
    assert not await members.opted_out(ANA)


async def test_an_export_holds_what_is_stored_of_the_member_and_of_nobody_else(
    database: Database,
) -> None:
    asks, members = Asks(database), Members(database)
    mine = [await asks.record(ask) for ask in (UNSURE, replace(ANSWERED, asker=b"a" * 15 + b"2"))]
    await asks.record(but(UNSURE, asker=BEN))
    await asks.rate(mine[1] or 0, helpful=True, voter=ANA)

    found = await members.asks_of({ANA, b"a" * 15 + b"2"})

    assert [one.number for one in found] == mine
    assert (found[0].ask, found[1].helpful) == (UNSURE, 1)
    assert await members.votes_of({ANA}) == 1
    assert await members.votes_of({BEN}) == 0


async def test_after_a_deletion_the_database_holds_nothing_of_the_member(
    database: Database,
) -> None:
    asks, members, askers = Asks(database), Members(database), Askers(b"k" * 16)
    user, text = 424242424242424242, "an unmistakable question"
    hashes = askers.every_hash(1, user, now=NOW)
    for retention, ago in ((90, 0), (90, 80), (7, 3), (365, 300)):
        at = NOW - timedelta(days=ago)
        asker = askers.hash(1, user, at=at, retention=retention)
        await asks.record(but(UNKNOWN, asker=asker, text=text, at=at))
    other = await asks.record(but(ANSWERED, asker=BEN))
    await asks.rate(other or 0, helpful=True, voter=hashes[-1])
    before = await counts(database)

    assert await members.delete(hashes) == 4

    left = await dump(database)
    assert not [value for value in (*map(repr, hashes), str(user), text) if value in left]
    assert repr(BEN) in left
    assert (
        await counts(database)
        == before
        == {
            ("", "unknown"): (4, 0, 0, 0),
            (PAY, "answer"): (1, 0, 1, 0),
        }
    )
