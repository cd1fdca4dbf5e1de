import {
  type AlertContext,
  asText,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { wizIssueUrl, wizSeverity } from "@pypanther/helpers/wiz";

/** An issue that Wiz sent by webhook becomes an alert beside all others, at Wiz's severity. */
export class WizIssueAlertPassthrough extends Rule {
  id = "Wiz.Issue.Alert.Passthrough-prototype";
  displayName = "Wiz Issue Alert Passthrough Rule";
  logTypes = [LogType.WIZ_ISSUES_WEBHOOK];
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Wiz sent an open issue by webhook.";
  defaultRunbook =
    "1. Follow the link to the issue and read the control that failed. " +
    "2. Learn from the resource's owner whether the state is intended. " +
    "3. Fix or isolate the resource, then let Wiz confirm that the issue is resolved.";
  defaultReference = "https://www.wiz.io/product";

  when: When = { "issue.status": "OPEN", "issue.severity": not("INFORMATIONAL") };

  title(event: PantherEvent) {
    return asText(event.deepGet("control", "name"), "ALERT_NAME_NOT_FOUND");
  }

  /** Minor issues join by the control that failed, others stand alone. */
  dedup(event: PantherEvent) {
    const severity = asText(event.deepGet("issue", "severity"), "<SEVERITY_NOT_FOUND>");
    const control = asText(event.deepGet("control", "id"), "<NO_ID_FOUND>");
    if (control && (severity === "INFO" || severity === "LOW")) return control;
    return `${asText(event.deepGet("issue", "id"), "<ISSUE_ID_NOT_FOUND>")}_${severity}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return wizSeverity(event.string("issue", "severity"));
  }

  description(event: PantherEvent) {
    return asText(event.deepGet("control", "description"), "<DESCRIPTION_NOT_FOUND>");
  }

  reference(event: PantherEvent) {
    return wizIssueUrl(event.string("issue", "id")) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    const resource = event.reader("resource");
    return {
      id: resource.get("id") || "<ID_NOT_FOUND>",
      type: resource.get("type") || "<TYPE_NOT_FOUND>",
      name: resource.get("name") || "<NAME_NOT_FOUND>",
    };
  }
}
