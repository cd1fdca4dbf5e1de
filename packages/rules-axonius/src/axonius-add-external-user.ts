import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An account of an external identity source was added to Axonius. */
export class AxoniusAddExternalUser extends Rule {
  id = "Axonius.AddExternalUser-prototype";
  displayName = "Axonius External User Added";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An account of an external identity source was added to Axonius. Whoever holds it can look through the " +
    "inventory of all the company's assets.";
  defaultRunbook =
    "1. Find out in the Axonius activity log who added the account. " +
    "2. Ask that person whether the access was requested, and with which role. " +
    "3. Review what the account viewed or exported meanwhile. " +
    "4. Delete the account and end its sessions if nobody requested it.";

  when: When = { "event.action": "AuditAction.AddExternalUser", "event.category": "AuditCategory.UserManagement" };

  title(event: PantherEvent) {
    const [user, source] = [event.text("event", "params", "user_name"), event.text("event", "params", "source")];
    return `Axonius account ${titleValue(user, "of unknown name")} added from ${titleValue(source, "an unknown source")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      username: event.deepGet("event", "params", "user_name") ?? "",
      source: event.deepGet("event", "params", "source") ?? "",
    };
  }
}
