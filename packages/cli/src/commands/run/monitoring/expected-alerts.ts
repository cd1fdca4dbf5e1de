import { listingsOf, type Severity } from "@pypanther/core/runtime";
import type { ChosenRules } from "../choose-rules";

/** The rules of a run, with the severity that their alerts have unless they say otherwise. No rule's code is loaded for it. */
export function expectedAlerts({ rules, correlationRules }: ChosenRules): { ruleId: string; severity: Severity }[] {
  return listingsOf([...rules, ...correlationRules]).map((listing) => ({
    ruleId: listing.id,
    severity: listing.attribute("defaultSeverity") as Severity,
  }));
}
