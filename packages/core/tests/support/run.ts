import {
  type DetectionResult,
  instantiate,
  type JsonObject,
  PantherEvent,
  type Rule,
  runRule,
  type RunOptions,
} from "@pypanther/core";

/** What a rule whose methods are all synchronous makes of a log. */
export function run(ruleClass: new () => Rule, log: JsonObject = {}, options?: RunOptions): DetectionResult {
  const result = runRule(instantiate(ruleClass), new PantherEvent(log), options);
  if (result instanceof Promise) throw new Error("a synchronous rule gave a promise");
  return result;
}
