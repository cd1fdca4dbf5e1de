import { CorrelationRule, group, Severity } from "@pypanther/core";
import { correlationPlan } from "@pypanther/core/runtime";
import { cronGaps } from "../../src/correlation/cron-gaps";

const MINUTE = 60_000;

class OnSchedule extends CorrelationRule {
  id = "Harbour.OnSchedule";
  defaultSeverity = Severity.LOW;
  lookbackMinutes = 1800;
  detection = group({ steps: { A: "X" } });
}

function withCron(cronExpression: string, timeoutMinutes = 5) {
  return class extends OnSchedule {
    override cronExpression = cronExpression;
    override timeoutMinutes = timeoutMinutes;
  };
}

test.each([
  ["0 0 * * *", 1440, 1440],
  ["0 */4 * * *", 240, 240],
  ["15,20 3 * * *", 5, 1435],
  ["0 9-17 * * 1-5", 60, 3840],
  ["30 0 * * 1", 10_080, 10_080],
  ["0 0 1 * *", 28 * 1440 + 1440, 31 * 1440],
])("the ticks of %s are between %d and %d minutes apart", (expression, shortest, longest) => {
  expect(cronGaps(expression)).toEqual({ shortest, longest });
});

test("what must be absent is waited for as long as the lookback is longer than the shortest time between two runs", () => {
  const waits = [OnSchedule, withCron("0 */4 * * *"), withCron("0 0 * * 0")].map(
    (rule) => correlationPlan(new rule()).waitMs / MINUTE,
  );
  expect(waits).toEqual([360, 1560, 0]);
});

test.each([
  ["99 0 * * *", 5, /cronExpression: expected a cron expression of five fields, found "99 0 \* \* \*"/],
  ["0 0 31 2 *", 5, /it never ticks/],
  ["0 0 0 * * *", 5, /it has 6 fields, expected 5/],
  ["*/10 * * * *", 15, /timeoutMinutes: expected 1 or more, at most 10/],
])("the schedule %s with a timeout of %d minutes is refused", (expression, timeout, message) => {
  expect(() => withCron(expression, timeout).validate()).toThrow(message);
});
