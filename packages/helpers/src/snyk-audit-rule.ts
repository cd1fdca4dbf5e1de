import { type AlertContext, LogType, type PantherEvent, Rule } from "@pypanther/core";
import { snykAlertContext, snykDedup } from "./snyk";

/** A rule on events of a Snyk group or organisation; what one user does of one kind in one place joins one alert. */
export abstract class SnykAuditRule extends Rule {
  logTypes: LogType[] = [LogType.SNYK_GROUP_AUDIT, LogType.SNYK_ORG_AUDIT];

  /** The events that match. */
  abstract actions: string[];

  rule(event: PantherEvent) {
    return this.actions.includes(event.string("event"));
  }

  dedup(event: PantherEvent) {
    return snykDedup(event, event.text("event") || "<NO_EVENT>");
  }

  alertContext(event: PantherEvent): AlertContext {
    return snykAlertContext(event);
  }
}
