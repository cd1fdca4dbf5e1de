import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Somebody from an outside directory may now look into the inventory of every asset the company has. */
export class AxoniusAddExternalUser extends Rule {
  id = "Axonius.AddExternalUser-prototype";
  displayName = "Axonius External User Added";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "An account of an external identity source gained access to Axonius.";
  defaultRunbook =
    "1. Find out in the Axonius activity log who added the account and from which source it comes. " +
    "2. Ask that person, or the owner of Axonius, whether the access was requested and with which role. " +
    "3. If nobody vouches for it, delete the account and end its sessions. " +
    "4. Read what the account viewed or exported meanwhile, and tell the incident lead if it was anything.";

  when: When = { "event.action": "AuditAction.AddExternalUser", "event.category": "AuditCategory.UserManagement" };

  title(event: PantherEvent) {
    return `Axonius account [${event.text("event", "params", "user_name")}] added from outside source [${event.text("event", "params", "source")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      username: event.deepGet("event", "params", "user_name") ?? "",
      source: event.deepGet("event", "params", "source") ?? "",
    };
  }
}
