import {
  anyItem,
  type Conditions,
  contains,
  type EventReader,
  exists,
  type JsonValue,
  lookup,
  type SeverityOrDefault,
} from "@pypanther/core";

/** The alert context of a WAF event that a rule group matched. */
export interface WafAlertContext {
  [key: string]: JsonValue;
  rule_groups: string[];
  matched_rule: string;
}

const severities: Readonly<Record<string, SeverityOrDefault>> = {
  ALLOW: "CRITICAL",
  BLOCK: "HIGH",
  COUNT: "MEDIUM",
};

/** Whether one of the rule groups, named in whole or in part, matched the request. */
export function wafRuleGroupMatches(event: EventReader, ruleGroups: string | readonly string[]): boolean {
  const names = listOf(ruleGroups);
  if (mentionsAny(event.string("terminatingRuleId"), names)) return true;
  if (event.readers("nonTerminatingMatchingRules").some((rule) => mentionsAny(rule.string("ruleId"), names))) {
    return true;
  }
  return matchedGroupRules(event, names).length > 0;
}

/**
 * The `when` of a rule that `wafRuleGroupMatches` decides. A log lists all rule groups that looked at the request; only
 * those with a rule in them matched.
 */
export function whenWafRuleGroup(ruleGroups: () => string | readonly string[]): Conditions[] {
  const named = () => contains(ruleGroups());
  return [
    { terminatingRuleId: named },
    { nonTerminatingMatchingRules: () => anyItem({ ruleId: named() }) },
    { ruleGroupList: () => anyItem({ ruleGroupId: named(), "terminatingRule.ruleId": exists() }) },
    {
      ruleGroupList: () =>
        anyItem({ ruleGroupId: named(), nonTerminatingMatchingRules: anyItem({ ruleId: exists() }) }),
    },
  ];
}

/**
 * The id of the rule that matched within the rule groups, the one that ended evaluation first; outside them, the rule
 * that ended evaluation, or "unknown".
 */
export function wafGetMatchedRule(event: EventReader, ruleGroups: string | readonly string[]): string {
  return matchedGroupRules(event, listOf(ruleGroups))[0] ?? (event.string("terminatingRuleId") || "unknown");
}

/** What matched, which request it was and what WAF did with it. */
export function wafAlertContext(event: EventReader, ruleGroups: string | readonly string[]): WafAlertContext {
  return {
    ...wafRequestContext(event),
    rule_groups: listOf(ruleGroups),
    matched_rule: wafGetMatchedRule(event, ruleGroups),
  };
}

/** Which request it was, what WAF did with it and why. */
export function wafRequestContext(event: EventReader): Record<string, JsonValue> {
  const request = event.reader("httpRequest");
  const userAgent = request.readers("headers").find((header) => header.string("name").toLowerCase() === "user-agent");
  const details = event.readers("terminatingRuleMatchDetails");
  return {
    client_ip: request.get("clientIp"),
    country: request.get("country"),
    http_method: request.get("httpMethod"),
    uri: request.get("uri"),
    user_agent: userAgent?.get("value") ?? null,
    action: event.get("action"),
    source: event.get("httpSourceName"),
    source_id: event.get("httpSourceId"),
    terminating_rule_id: event.get("terminatingRuleId"),
    terminating_rule_type: event.get("terminatingRuleType"),
    ...(details.length > 0 && { matched_data: details.map(matchDetail) }),
  };
}

/** How severe a matched attack is by what WAF did with it: worst when the request went through. */
export function wafSeverity(event: EventReader): SeverityOrDefault {
  return lookup(severities, event.string("action")) ?? "DEFAULT";
}

function matchDetail(detail: EventReader): Record<string, JsonValue> {
  return {
    condition_type: detail.get("conditionType"),
    location: detail.get("location"),
    matched_strings: detail.get("matchedData", []),
  };
}

/** For each of the named groups that matched, its rule: the one that ended evaluation, else the first that did not. */
function matchedGroupRules(event: EventReader, names: readonly string[]): string[] {
  return event
    .readers("ruleGroupList")
    .filter((group) => mentionsAny(group.string("ruleGroupId"), names))
    .map(
      (group) =>
        group.string("terminatingRule", "ruleId") ||
        (group
          .readers("nonTerminatingMatchingRules")
          .map((rule) => rule.string("ruleId"))
          .find(Boolean) ??
          ""),
    )
    .filter(Boolean);
}

function mentionsAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}

function listOf(ruleGroups: string | readonly string[]): string[] {
  return typeof ruleGroups === "string" ? [ruleGroups] : [...ruleGroups];
}
