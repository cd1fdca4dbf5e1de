import { type AlertContext, type PantherEvent, ScheduledRule } from "@pypanther/core";
import { isTruthy } from "./truthy";

/** No e-mail address is longer; what a malformed row holds may be. */
const MAX_ADDRESS_LENGTH = 320;

/** A rule over the rows of a query that returns administrators whose behaviour departs from their own past. */
export abstract class OktaAnomalyRule extends ScheduledRule {
  dedupPeriodMinutes = 1440;

  /** What the dedup strings of the rule begin with. */
  protected abstract dedupPrefix: string;

  /** The fields that may hold when the anomaly began, the first that says so counts. */
  protected abstract startFields: string[];

  /** The fields of a row that the alert carries. */
  protected abstract contextFields: string[];

  rule(event: PantherEvent) {
    return isTruthy(event.get("admin_email"));
  }

  /** One alert for each administrator and day. */
  dedup(event: PantherEvent) {
    const admin = (event.text("admin_email") || "unknown").slice(0, MAX_ADDRESS_LENGTH);
    const start = this.startFields.map((field) => event.text(field)).find((text) => text !== "") ?? "unknown";
    return `${this.dedupPrefix}_${admin}_${start.slice(0, 10)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return Object.fromEntries(this.contextFields.map((field) => [field, event.get(field)]));
  }
}
