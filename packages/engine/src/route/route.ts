import type { Rule } from "@pypanther/core";
import type { NormalisedEvent, RoutedEvent } from "../pipeline-events";
import { eachItem, type Stage } from "../stage";
import { recordSource } from "./record-source";
import type { Router } from "./router";

const none: readonly Rule[] = Object.freeze([]);

/** Gives every event the rules that it can match; events that no rule can match end here. */
export function route(router: Router): Stage<NormalisedEvent, RoutedEvent> {
  return eachItem((event) => {
    const rules = router.indexOf(event.logType)?.rulesFor(recordSource(event.log, event.logType)) ?? none;
    return rules.length > 0 ? { ...event, rules } : undefined;
  });
}
