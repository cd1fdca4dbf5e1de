import { type AlertContext, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { snykAlertContext, snykDedup } from "./snyk";

/** A rule on events of a Snyk group or organisation; what one user does of one kind in one place joins one alert. */
export abstract class SnykAuditRule extends Rule {
  logTypes: LogType[] = [LogType.SNYK_GROUP_AUDIT, LogType.SNYK_ORG_AUDIT];

  when: When = { event: () => this.actions };

  /** The events that match. */
  abstract actions: string[];

  dedup(event: PantherEvent) {
    return snykDedup(event, event.text("event") || "<NO_EVENT>");
  }

  alertContext(event: PantherEvent): AlertContext {
    return snykAlertContext(event);
  }
}
