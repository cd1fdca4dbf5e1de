import {
  contextOf,
  type Destination,
  type DetectionResult,
  instantiate,
  type JsonObject,
  PantherEvent,
  type Rule,
  runRule,
} from "@pypanther/core/runtime";

/** What a rule whose methods are all synchronous makes of a log. */
export function run(
  ruleClass: new () => Rule,
  log: JsonObject = {},
  destinations?: readonly Destination[],
): DetectionResult {
  const event = new PantherEvent(log);
  const result = runRule(instantiate(ruleClass), event.withContext({ ...contextOf(event), destinations }));
  if (result instanceof Promise) throw new Error("a synchronous rule gave a promise");
  return result;
}
