import { type AlertContext, LogType, type PantherEvent, Rule, type When } from "@pypanther/core";
import { titleValue } from "./title-value";
import { wizActor, wizAlertContext } from "./wiz";

/** A rule on things done in Wiz itself that succeeded. */
export abstract class WizAuditRule extends Rule {
  logTypes = [LogType.WIZ_AUDIT];

  when: When = { action: () => this.suspiciousActions, status: "SUCCESS" };

  /** The actions that match. */
  abstract suspiciousActions: string[];

  title(event: PantherEvent) {
    const { type, name } = wizActor(event);
    const actor = type === "unknown" ? "an unknown user" : `${type} ${titleValue(name, "of unknown name")}`;
    return `Wiz action [${event.string("action")}] performed by ${actor}`;
  }

  /** Every audited action is worth an alert of its own. */
  dedup(event: PantherEvent) {
    return event.text("id");
  }

  alertContext(event: PantherEvent): AlertContext {
    return wizAlertContext(event);
  }
}
