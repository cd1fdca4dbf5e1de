import { PantherEvent, Severity } from "@pypanther/core";
import { ThreatIntelligenceRule } from "../src/threat-intelligence-rule";

interface Seen {
  value: string;
  times: number;
}

class SeenBefore extends ThreatIntelligenceRule<Seen> {
  id = "SeenBefore";
  defaultSeverity = Severity.LOW;
  known = "values seen before";

  protected matches(event: PantherEvent) {
    return event.strings("values").map((value) => ({ value, times: value.length }));
  }

  protected describe({ value, times }: Seen) {
    return `[${value}] seen ${times} times`;
  }

  protected contextOf(event: PantherEvent, { times }: Seen) {
    return { times, log: event.get("id") };
  }
}

const rule = new SeenBefore();
const log = (...values: string[]) => new PantherEvent({ p_log_type: "Lake.Log", id: 7, values });

test("a log matches when the service knows one of its values", () => {
  expect(rule.rule(log("ab"))).toBe(true);
  expect(rule.rule(log())).toBe(false);
});

test("a title describes the only match and counts several", () => {
  expect(rule.title(log("ab"))).toBe("[ab] seen 2 times in [Lake.Log]");
  expect(rule.title(log("ab", "abc"))).toBe("[2] values seen before in [Lake.Log]");
  expect(rule.title(new PantherEvent({ values: ["ab"] }))).toBe("[ab] seen 2 times in an unknown log");
});

test("the context has each match by its value", () => {
  expect(rule.alertContext(log("ab", "abc"))).toEqual({ ab: { times: 2, log: 7 }, abc: { times: 3, log: 7 } });
});
