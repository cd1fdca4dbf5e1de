import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** A webhook was created in Axonius. */
export class AxoniusWebhookCreated extends Rule {
  id = "Axonius.WebhookCreated-prototype";
  displayName = "Axonius Webhook Created";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A webhook was created in Axonius. An attacker can use it to send data about assets and users out.";
  defaultRunbook =
    "1. Look up the webhook by config_id in the alert context and see where it sends to and what triggers it. " +
    "2. Ask the user named in the title which integration it serves. " +
    "3. Search the activity log for what was sent and for other changes by the account on that day. " +
    "4. Delete it if its address is not the company's own or a known vendor's, and reset the account's password.";

  when: When = { "event.action": "AuditAction.Put", "event.category": "AuditCategory.WebhookManagement" };

  title(event: PantherEvent) {
    return `${titleValue(event.text("event", "user"), "an unknown user")} created an Axonius webhook`;
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
