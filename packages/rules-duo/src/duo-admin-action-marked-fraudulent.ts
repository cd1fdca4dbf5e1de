import {
  type AlertContext,
  asText,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { deserializeAdministratorLogEventDescription } from "@pypanther/helpers/duo";

/** An administrator got a push they had not asked for and said so: somebody else knows the password. */
export class DUOAdminActionMarkedFraudulent extends Rule {
  id = "DUO.Admin.Action.MarkedFraudulent-prototype";
  displayName = "Duo Admin Marked Push Fraudulent";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A push that would have signed an administrator in was rejected as fraudulent.";
  defaultRunbook =
    "1. Speak with the administrator about when and how the push came. " +
    "2. Change the password, which is known to somebody else. " +
    "3. Trace the address of the attempt in other logs and block it.";
  defaultReference = "https://duo.com/docs/adminapi#administrator-logs";

  when: When = { action: "admin_2fa_error" };

  rule(event: PantherEvent) {
    const error = lookup(deserializeAdministratorLogEventDescription(event), "error");
    return typeof error === "string" && error.toLowerCase().includes("fraudulent");
  }

  title(event: PantherEvent) {
    const admin = asText(event.get("username"), "Unknown");
    const user = asText(lookup(deserializeAdministratorLogEventDescription(event), "email"), "Unknown");
    return `Push of administrator [${admin}] was marked fraudulent by [${user}]`;
  }
  alertContext(event: PantherEvent): AlertContext {
    const details = deserializeAdministratorLogEventDescription(event);
    return {
      reason: lookup(details, "error") ?? "",
      reporting_admin: event.get("username", ""),
      user: lookup(details, "email") ?? "",
      ip_address: lookup(details, "ip_address") ?? "",
    };
  }
}
