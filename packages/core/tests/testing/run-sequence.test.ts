import { contextOf, type PantherEvent, Rule, Severity } from "@pypanther/core";
import { matchesInSequence, runSequence } from "@pypanther/core/testing";

/** Matches from a visitor's second visit within a minute on. */
class Returning extends Rule {
  id = "Tidewater.Returning";
  logTypes = ["Tidewater.Door"];
  defaultSeverity = Severity.LOW;

  private visits = 0;

  async rule(event: PantherEvent) {
    this.visits += 1;
    return (await contextOf(event).state.increment(event.string("visitor"), this.visits, { ttlSeconds: 60 })) > 1;
  }

  title(event: PantherEvent) {
    return `${event.string("visitor")} again`;
  }
}

class Forget extends Returning {
  async rule(event: PantherEvent) {
    await contextOf(event).state.delete(event.string("visitor"));
    return true;
  }
}

class Broken extends Returning {
  title(): string {
    throw new Error("no title");
  }
}

const kim = { log: { visitor: "kim" } };
const bo = { log: { visitor: "bo" } };

test("what one event leaves behind is there for the next, by key", async () => {
  expect(await matchesInSequence(Returning, [kim, bo, kim, bo])).toEqual([false, false, true, true]);
});

test("each sequence starts with an empty memory", async () => {
  await runSequence(Returning, [kim]);
  expect(await matchesInSequence(Returning, [kim])).toEqual([false]);
});

test("memories expire by the clock of the events", async () => {
  const events = [kim, { ...kim, afterSeconds: 59 }, { ...kim, afterSeconds: 60 }];
  expect(await matchesInSequence(Returning, events)).toEqual([false, true, false]);
});

test("an event can go to another rule, which shares the memory", async () => {
  expect(await matchesInSequence(Returning, [kim, { ...kim, rule: Forget }, kim])).toEqual([false, true, false]);
});

test("results hold what shapes the alert", async () => {
  expect(await runSequence(Returning, [kim, kim])).toMatchObject([{ titleOutput: null }, { titleOutput: "kim again" }]);
});

test("what a rule throws ends the sequence", async () => {
  await expect(runSequence(Broken, [kim, kim])).rejects.toThrow("no title");
});
