import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { deserializeAdministratorLogEventDescription } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** A push to a Duo administrator was marked as fraudulent. */
export class DUOAdminActionMarkedFraudulent extends Rule {
  id = "DUO.Admin.Action.MarkedFraudulent-prototype";
  displayName = "Duo Admin Marked Push Fraudulent";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A push to a Duo administrator was marked as fraudulent. Somebody else may know the administrator's password.";
  defaultRunbook =
    "1. Ask the administrator when and how the push came. " +
    "2. Change the administrator's password. " +
    "3. Search for the address of the attempt in other logs and block it.";
  defaultReference = "https://duo.com/docs/adminapi#administrator-logs";

  when: When = { action: "admin_2fa_error" };

  rule(event: PantherEvent) {
    const error = lookup(deserializeAdministratorLogEventDescription(event), "error");
    return typeof error === "string" && error.toLowerCase().includes("fraudulent");
  }

  title(event: PantherEvent) {
    const admin = titleValue(event.get("username"), "of unknown name");
    const user = titleValue(lookup(deserializeAdministratorLogEventDescription(event), "email"), "an unknown user");
    return `Push of administrator ${admin} was marked fraudulent by ${user}`;
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
