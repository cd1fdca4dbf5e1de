import {
  asText,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { upwindIsKnownSeverity, upwindSeverity } from "./upwind";

/** A rule that passes on Upwind's detections of some categories, with the severity and the texts Upwind gave them. */
export abstract class UpwindDetectionRule extends Rule {
  status: RuleStatus = "Experimental";
  logTypes = [LogType.UPWIND_DETECTIONS];
  defaultSeverity: Severity = Severity.MEDIUM;
  defaultReference = "https://docs.upwind.io/restapi/v1/get-threat-detection";

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
}

/**
 * Whether a detection has a severity that we know and a category that mentions one of the keywords and none of the
 * exclusions, all of which are in lower case.
 */
export function isUpwindDetectionOf(
  event: PantherEvent,
  keywords: readonly string[],
  exclusions: readonly string[] = [],
): boolean {
  const category = event.string("category").toLowerCase();
  const mentionsAny = (parts: readonly string[]) => parts.some((part) => category.includes(part));
  return upwindIsKnownSeverity(event) && mentionsAny(keywords) && !mentionsAny(exclusions);
}
