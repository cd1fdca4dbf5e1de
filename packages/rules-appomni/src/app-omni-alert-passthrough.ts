import {
  type AlertContext,
  type JsonValue,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** AppOmni raised an alert about a SaaS application. */
export class AppOmniAlertPassthrough extends Rule {
  id = "AppOmni.Alert.Passthrough-prototype";
  displayName = "AppOmni Alert Passthrough";
  logTypes = [LogType.APPOMNI_ALERTS];
  reports: Reports = {
    "MITRE ATT&CK": [
      "TA0001:T1566",
      "TA0001:T1528",
      "TA0001:T1190",
      "TA0001:T1078",
      "TA0001:T1199",
      "TA0004:T1548",
      "TA0005:T1562",
      "TA0005:T1090",
      "TA0005:T1564",
      "TA0005:T1556",
      "TA0005:T1550",
      "TA0005:T1078",
      "TA0006:T1110",
      "TA0006:T1111",
      "TA0006:T1550",
      "TA0006:T1528",
      "TA0006:T1552",
      "TA0006:T1539",
      "TA0040:T1486",
      "TA0040:T1565",
      "TA0040:T1485",
      "TA0040:T1531",
      "TA0002:T1204",
      "TA0003:T1114",
      "TA0003:T1098",
      "TA0003:T1556",
      "TA0003:T1078",
      "TA0003:T1136",
      "TA0004:T1484",
      "TA0007:T1518",
      "TA0007:T1087",
      "TA0008:T1550",
      "TA0042:T1608",
      "TA0009:T1530",
      "TA0009:T1213",
      "TA0009:T1114",
      "TA0004:T1078",
      "TA0010:T1537",
      "TA0010:T1567",
    ],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "AppOmni raised an alert about one of the SaaS applications it watches. Somebody may be misusing an account or " +
    "a weak setting.";
  defaultRunbook =
    "1. Open the event in AppOmni by the id in the dedup string and read which policy or detection raised it. " +
    "2. See under related in the alert context which services, users and addresses are involved. " +
    "3. Ask the owner of the application whether the activity or the setting was intended. " +
    "4. Undo the change and end the sessions of the accounts involved if it was not.";

  when: When = { "event.kind": "alert" };

  /** AppOmni's severity, a number, → ours. An alert without one counts as 4. */
  sevDict: Record<string, SeverityOrDefault> = { 0: "Critical", 1: "High", 2: "Medium", 3: "Low", 4: "Info" };

  title(event: PantherEvent) {
    const rank = titleValue(this.severityOf(event.deepGet("event", "severity")), "without a severity");
    const services = event.list("related", "services", "type");
    const service = services.length === 1 ? titleValue(services[0], "an unknown service") : "several services";
    return `AppOmni alert ${rank} in ${service}: ${titleValue(event.text("message"), "no message")}`;
  }

  dedup(event: PantherEvent) {
    return `Event ID: ${event.text("appomni", "event", "id") || "None"}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.severityOf(event.deepGet("event", "severity") ?? 4) ?? "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { threat: event.deepGet("rule", "threat"), related: event.get("related") };
  }

  private severityOf(severity: JsonValue): SeverityOrDefault | undefined {
    return typeof severity === "number" ? lookup(this.sevDict, String(severity)) : undefined;
  }
}
