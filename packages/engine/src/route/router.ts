import { compiledWhen, dataModelFor, type Rule, whenHolds } from "@pypanther/core/runtime";
import { DecisionIndex } from "./decision-index";
import type { LogTypeRouter } from "./log-type-router";

/** The routers of all log types that some rule reads. */
export interface Router<Index extends LogTypeRouter = LogTypeRouter> {
  indexOf(logType: string): Index | undefined;
}

function byLogType(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const logType of new Set<string>(rule.logTypes)) {
      const members = groups.get(logType);
      if (members) members.push(rule);
      else groups.set(logType, [rule]);
    }
  }
  return groups;
}

/** A router that asks every rule of the log type; what `indexRules` must agree with. */
export function scanRules(rules: readonly Rule[]): Router {
  const groups = byLogType(rules);
  return {
    indexOf(logType) {
      const members = groups.get(logType);
      return members && { rulesFor: (source) => members.filter((rule) => whenHolds(compiledWhen(rule), source)) };
    },
  };
}

/** As `indexRules`, for rules that are asked for when their log type is first met. */
export function indexRulesOf(rulesOf: (logType: string) => readonly Rule[] | undefined): Router<DecisionIndex> {
  const indexes = new Map<string, DecisionIndex>();
  return {
    indexOf(logType) {
      let index = indexes.get(logType);
      const members = index ? undefined : rulesOf(logType);
      if (members) {
        index = new DecisionIndex(members, dataModelFor(logType));
        indexes.set(logType, index);
      }
      return index;
    },
  };
}

/**
 * A router that reads each deciding field of an event once and finds the rules by its value, so that an event meets
 * only rules that it can match, however many there are. The index of a log type is made when it is first met.
 */
export function indexRules(rules: readonly Rule[]): Router<DecisionIndex> {
  const groups = byLogType(rules);
  return indexRulesOf((logType) => groups.get(logType));
}
