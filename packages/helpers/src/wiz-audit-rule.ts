import { type AlertContext, asText, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { wizActor, wizAlertContext } from "./wiz";

/** A rule on things done in Wiz itself that succeeded. */
export abstract class WizAuditRule extends Rule {
  logTypes = [LogType.WIZ_AUDIT];

  when: When = { action: () => this.suspiciousActions, status: "SUCCESS" };

  /** The actions that match. */
  abstract suspiciousActions: string[];

  title(event: PantherEvent) {
    const { type, name } = wizActor(event);
    return `Wiz action [${event.string("action")}] performed by ${type} [${asText(name)}]`;
  }

  /** Every audited action is worth an alert of its own. */
  dedup(event: PantherEvent) {
    return event.text("id");
  }

  alertContext(event: PantherEvent): AlertContext {
    return wizAlertContext(event);
  }
}
