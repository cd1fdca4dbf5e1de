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

/** Wiz sent an open issue by webhook. */
export class WizIssueAlertPassthrough extends Rule {
  id = "Wiz.Issue.Alert.Passthrough-prototype";
  displayName = "Wiz Issue Alert Passthrough Rule";
  logTypes = [LogType.WIZ_ISSUES_WEBHOOK];
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Wiz sent an open issue by webhook. The alert has the severity that Wiz gave it.";
  defaultRunbook =
    "1. Open the issue by its link and read which control failed. " +
    "2. Ask the resource's owner whether the state is intended. " +
    "3. Fix the resource, or isolate it if it was attacked, and check that Wiz resolves the issue.";
  defaultReference = "https://www.wiz.io/product";

  when: When = { "issue.status": "OPEN", "issue.severity": not("INFORMATIONAL") };

  title(event: PantherEvent) {
    return asText(event.deepGet("control", "name"), "Wiz issue of an unknown control");
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
