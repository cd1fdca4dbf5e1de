import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Axonius may now push what it knows to an address that someone has just set up. */
export class AxoniusWebhookCreated extends Rule {
  id = "Axonius.WebhookCreated-prototype";
  displayName = "Axonius Webhook Created";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A webhook was set up in Axonius; data about assets and users can leave through it.";
  defaultRunbook =
    "1. Look up the webhook by its config id and see where it sends to and what triggers it. " +
    "2. Ask the user who made it what integration it serves. " +
    "3. Delete it if its address is not one of the company's own or of a known vendor. " +
    "4. See in the log what was sent already and whether the account made other changes that day.";

  when: When = { "event.action": "AuditAction.Put", "event.category": "AuditCategory.WebhookManagement" };

  title(event: PantherEvent) {
    return `Axonius webhook created by [${event.text("event", "user")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      username: event.deepGet("event", "user") ?? "",
      config_id: event.deepGet("event", "params", "config_id") ?? "",
      vendor_name: event.deepGet("event", "params", "vendor_name") ?? "",
      type: event.deepGet("event", "type") ?? "",
    };
  }
}
