import { deferPack, getPantherRules, type DetectionFacts } from "@pypanther/core/runtime";
import { ruleWith } from "./support/rules";
import { run } from "./support/run";

const facts = (id: string, logType: string): DetectionFacts => ({
  id,
  logTypes: [logType],
  defaultSeverity: "INFO",
  enabled: true,
  tags: [],
});

/** Announces a pack with one rule over a log type; the function that loads it counts how often it was asked. */
function packOver(id: string, logType: string) {
  const loads = jest.fn(() => ({ Only: ruleWith({ id, logTypes: [logType], rule: () => true }) }));
  deferPack({ name: `rules-${id}`, version: "1.0.0", facts: { Only: facts(id, logType) }, load: loads });
  return loads;
}

test("the code of a rule is loaded when its log type is first met, and not before", async () => {
  const met = packOver("Met", "Custom.Met");
  const never = packOver("Never", "Custom.Never");
  const events = Array.from({ length: 5 }, (_, n) => ({ p_log_type: "Custom.Met", p_event_time: 1e12, n }));
  const { alerts, summary } = await run(getPantherRules(), [{ p_log_type: "Custom.Other" }, ...events]);
  expect(alerts.map(({ ruleId, matchCount }) => [ruleId, matchCount])).toEqual([["Met", 5]]);
  expect(summary.matchesByRule).toEqual(new Map([["Met", 5]]));
  expect([met.mock.calls.length, never.mock.calls.length]).toEqual([1, 0]);
});
