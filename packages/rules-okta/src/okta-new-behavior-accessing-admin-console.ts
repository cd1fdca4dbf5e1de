import {
  type AlertContext,
  asText,
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
import { isTruthy } from "@pypanther/helpers/truthy";

/** Neither the device nor the network had been seen with this administrator when the console was opened: a thief may hold the session. */
export class OktaNewBehaviorAccessingAdminConsole extends Rule {
  id = "Okta.New.Behavior.Accessing.Admin.Console-prototype";
  displayName = "Okta New Behaviors Accessing Admin Console";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator reached the admin console on an unfamiliar device, over an unfamiliar network.";
  defaultRunbook =
    "1. Call the administrator; do not use chat or mail. " +
    "2. If it was not them, end all their sessions and reset password and factors. " +
    "3. Go through what was done in the console since, first of all new administrators and identity providers. " +
    "4. Keep the session's address and device for the investigation.";
  defaultReference = "https://sec.okta.com/articles/2023/08/cross-tenant-impersonation-prevention-and-detection";

  when: When = {
    eventType: "policy.evaluate_sign_on",
  };

  rule(event: PantherEvent) {
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

  title(event: PantherEvent) {
    const ip = asText(event.deepGet("client", "ipAddress"), "<ipAddress-not-found>");
    const device = asText(event.deepGet("device", "name"), "<deviceName-not-found>");
    return `${oktaActor(event)} opened the admin console on new device [${device}] at new address [${ip}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
