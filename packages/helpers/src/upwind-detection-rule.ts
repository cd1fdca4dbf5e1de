import {
  asText,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { titleValue } from "./title-value";
import { upwindIsKnownSeverity, upwindSeverity } from "./upwind";

/**
 * A rule that passes on Upwind's detections of some categories, which its `when` names, with the severity and the texts
 * Upwind gave them. A severity that is none of ours is not passed on.
 */
export abstract class UpwindDetectionRule extends Rule {
  status: RuleStatus = "Experimental";
  logTypes = [LogType.UPWIND_DETECTIONS];
  defaultSeverity: Severity = Severity.MEDIUM;
  defaultReference = "https://docs.upwind.io/restapi/v1/get-threat-detection";

  rule(event: PantherEvent) {
    return upwindIsKnownSeverity(event);
  }

  title(event: PantherEvent) {
    return `Upwind detected ${titleValue(event.text("title"), "something without a title")}`;
  }

  dedup(event: PantherEvent) {
    return `${asText(event.get("id", "<NO ID>"))}_${asText(event.get("severity", "<NO SEVERITY>"))}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return upwindSeverity(event);
  }

  description(event: PantherEvent) {
    return event.string("description") || this.defaultDescription;
  }

  reference(event: PantherEvent) {
    return event.string("upwind_console_link") || this.defaultReference;
  }
}

/** Whether the category of a detection mentions one of the parts, which are in lower case. */
export function isUpwindCategory(event: PantherEvent, parts: readonly string[]): boolean {
  const category = event.string("category").toLowerCase();
  return parts.some((part) => category.includes(part));
}
