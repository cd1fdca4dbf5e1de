import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { upwindBaseAlertContext, upwindIsKnownSeverity, upwindSeverity } from "./upwind";

/** A rule that passes on Upwind's detections of some categories, with the severity and the texts Upwind gave them. */
export abstract class UpwindDetectionRule extends Rule {
  status: RuleStatus = "Experimental";
  logTypes = [LogType.UPWIND_DETECTIONS];
  defaultSeverity: Severity = Severity.MEDIUM;
  defaultReference = "https://docs.upwind.io/restapi/v1/get-threat-detection";

  /** Whether the rule is for detections of a category, which is in lower case. */
  abstract concerns(category: string): boolean;

  rule(event: PantherEvent) {
    return upwindIsKnownSeverity(event) && this.concerns(event.string("category").toLowerCase());
  }

  title(event: PantherEvent) {
    return `Upwind detected [${event.text("title") || "<NO TITLE>"}]`;
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

  alertContext(event: PantherEvent): AlertContext {
    return upwindBaseAlertContext(event);
  }
}

/** Whether any of the keywords occurs in a category. */
export function mentionsAny(category: string, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => category.includes(keyword));
}
