import type { RuleFilter } from "@pypanther/core";
import type { ArgumentsOf } from "../../kernel/command";
import {
  booleanOption,
  integerOption,
  namesOption,
  severityOption,
  textOption,
  textsOption,
} from "../../kernel/options";

function grouped<T extends Readonly<Record<string, object>>>(group: string, options: T): T {
  const entries = Object.entries(options).map(([name, option]) => [name, { ...option, group }]);
  return Object.fromEntries(entries) as T;
}

/** The flags by which `test` and `list rules` choose rules: all given ones must match, each by any of its values. */
export const ruleFilterOptions = grouped("Filters:", {
  "log-types": namesOption("Rules of any of these log types", "log-types"),
  id: textOption("id", "The rule of this id", "rule-ids"),
  "create-alert": booleanOption("create-alert", "Rules that create alerts, or do not"),
  "dedup-period-minutes": integerOption("dedup-period-minutes", "Rules of this dedup period"),
  "display-name": textOption("display-name", "Rules of this name"),
  enabled: booleanOption("enabled", "Rules that are enabled, or are not"),
  "summary-attributes": namesOption("Rules that summarise any of these fields"),
  threshold: integerOption("threshold", "Rules of this threshold", 1),
  tags: textsOption("Rules with any of these tags", "tags"),
  "default-severity": severityOption("default-severity", "Rules of this severity"),
  "default-description": textOption("default-description", "Rules of this description"),
  "default-reference": textOption("default-reference", "Rules of this reference"),
  "default-runbook": textOption("default-runbook", "Rules of this runbook"),
  "default-destinations": textsOption("Rules with any of these destinations"),
});

/** The filter that the flags describe; empty when none was given. */
export function ruleFilterOf(args: ArgumentsOf<typeof ruleFilterOptions>): RuleFilter {
  const filter: RuleFilter = {
    logTypes: args.logTypes,
    id: args.id,
    createAlert: args.createAlert,
    dedupPeriodMinutes: args.dedupPeriodMinutes,
    displayName: args.displayName,
    enabled: args.enabled,
    summaryAttributes: args.summaryAttributes,
    threshold: args.threshold,
    tags: args.tags,
    defaultSeverity: args.defaultSeverity,
    defaultDescription: args.defaultDescription,
    defaultReference: args.defaultReference,
    defaultRunbook: args.defaultRunbook,
    defaultDestinations: args.defaultDestinations,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
