import {
  type DetectionResult,
  instantiate,
  judge,
  noMatch,
  PantherEvent,
  prepareRule,
  type Rule,
  runRule,
  shapeAlert,
  type When,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

const open = new PantherEvent({ gate: "north", action: "open" });

const judged = (ruleClass: new () => Rule, event = open, whenHolds = false) =>
  judge(prepareRule(instantiate(ruleClass)), event, { whenHolds });

/** What `runRule` says, as `judge` would: nothing of what does not match. */
async function ran(ruleClass: new () => Rule): Promise<unknown> {
  const result = await runRule(instantiate(ruleClass), open);
  return result.triggerAlert || Object.keys(result.errors).length > 0 ? result : noMatch;
}

class Never extends Always {
  rule = () => false;
}

test("a rule that does not match gives nothing but the one constant that says so, at once", () => {
  expect(judged(Never)).toBe(noMatch);
});

test("a rule whose when or whose filter does not hold is not asked", () => {
  const fail = (): never => {
    throw new Error("asked");
  };
  class Other extends Always {
    when: When = { action: "close" };
    rule = fail;
  }
  class Filtered extends Always {
    includeFilters = [() => true, () => false];
    rule = fail;
  }
  expect([judged(Other), judged(Filtered)]).toEqual([noMatch, noMatch]);
});

test("a when that is known to hold is not checked again", () => {
  class Other extends Always {
    when: When = { action: "close" };
  }
  expect(judged(Other, open, true)).toMatchObject({ triggerAlert: true });
});

const fail = (): never => {
  throw new Error("out of order");
};
const odd = (value: unknown) => () => value as never;

test.each<[string, Partial<Always>]>([
  ["matches", { title: () => "Gate 4", dedup: () => "4", unique: () => 4 }],
  ["matches after a wait", { rule: () => Promise.resolve(true) }],
  ["does not match after a wait", { rule: () => Promise.resolve(false) }],
  ["throws", { rule: fail }],
  ["rejects", { rule: () => Promise.reject(new Error("no network")) }],
  ["returns no boolean", { rule: odd("yes") }],
  ["waits for no boolean", { rule: () => Promise.resolve(odd(0)()) }],
  ["fails in its title", { title: fail }],
  ["passes its filters", { includeFilters: [() => true], excludeFilters: [() => false] }],
  ["passes its filters after a wait", { includeFilters: [() => Promise.resolve(true), () => true] }],
  ["fails its filters after a wait", { excludeFilters: [() => Promise.resolve(true), fail] }],
  ["has a filter that throws", { includeFilters: [() => true, fail] }],
  ["has a filter that rejects", { includeFilters: [() => Promise.reject(new Error("no list"))] }],
  ["has a filter that returns no boolean", { excludeFilters: [odd(undefined)] }],
  ["has a later filter that returns no boolean", { includeFilters: [() => Promise.resolve(true), odd(1)] }],
  ["passes its filters and throws", { includeFilters: [() => true], rule: fail }],
])("a rule that %s is judged as it is run", async (_, members) => {
  class Some extends Always {
    constructor() {
      super();
      Object.assign(this, members);
    }
  }
  expect(await judged(Some)).toEqual(await ran(Some));
});

test("every question is asked once", async () => {
  const asked: string[] = [];
  class Asked extends Always {
    includeFilters = [
      () => {
        asked.push("filter");
        return Promise.resolve(true);
      },
    ];
    rule(): boolean {
      asked.push("rule");
      return true;
    }
    title(): string {
      asked.push("title");
      return "Gate 4";
    }
  }
  const result = (await judged(Asked)) as DetectionResult;
  expect([asked, result.titleOutput]).toEqual([["filter", "rule", "title"], "Gate 4"]);
});

test("what groups a match and what shapes its alert are together all that there is to ask", () => {
  class Parts extends Always {
    title = () => "Gate 4";
    dedup = () => "4";
    unique = () => 4;
    severity = fail;
    alertContext = (event: PantherEvent) => ({ gate: event.get("gate") });
  }
  const prepared = prepareRule(instantiate(Parts));
  const grouping = judge(prepared, open, { whenHolds: true, questions: "grouping" }) as DetectionResult;
  const shape = shapeAlert(prepared, open) as DetectionResult;
  const all = judge(prepared, open, { whenHolds: true }) as DetectionResult;
  expect(grouping).toMatchObject({ titleOutput: "Gate 4", dedupOutput: "4", uniqueOutput: "4", errors: {} });
  expect(grouping).toMatchObject({ severityOutput: null, alertContextOutput: null });
  const { titleOutput, dedupOutput, uniqueOutput } = grouping;
  expect({ ...shape, titleOutput, dedupOutput, uniqueOutput }).toEqual(all);
});
