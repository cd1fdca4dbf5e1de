import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { deepGet } from "@pypanther/helpers/base";
import { contains } from "@pypanther/helpers/contains";
import { parseJson } from "@pypanther/helpers/json-text";
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { OktaSystemLog } from "./events";

/** An administrator opened the admin console from a new device at a new address. */
export class OktaNewBehaviorAccessingAdminConsole extends Rule<OktaSystemLog> {
  id = "Okta.New.Behavior.Accessing.Admin.Console-prototype";
  displayName = "Okta New Behaviors Accessing Admin Console";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator opened the admin console from a new device at a new address. A thief may be using the " +
    "administrator's session or password.";
  defaultRunbook =
    "1. Call the administrator by telephone; do not use chat or mail. " +
    "2. End all the administrator's sessions and reset password and factors if it was not them. " +
    "3. List what was done in the console since, first new administrators and identity providers, and undo it. " +
    "4. Keep the address and device of the session for the investigation.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "policy.evaluate_sign_on",
  };

  rule(event: PantherEvent<OktaSystemLog>) {
    if (!contains(event.deepWalk(["target", "displayName"]), "Okta Admin Console")) return false;
    const debugData = event.reader("debugContext", "debugData");
    if (isTruthy(debugData.get("behaviors"))) {
      const behaviors = debugData.text("behaviors");
      return behaviors.includes("New Device=POSITIVE") && behaviors.includes("New IP=POSITIVE");
    }
    const logged = debugData.get("logOnlySecurityData");
    const behaviors = deepGet(typeof logged === "string" ? (parseJson(logged) ?? null) : logged, ["behaviors"]);
    return ["New Device", "New IP"].every((name) => deepGet(behaviors, [name]) === "POSITIVE");
  }

  title(event: PantherEvent<OktaSystemLog>) {
    const address = titleValue(event.deepGet("client", "ipAddress"), "(unknown)");
    const device = titleValue(event.deepGet("device", "name"), "(unknown)");
    return `${oktaActor(event)} opened the admin console on new device ${device} at new address ${address}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
