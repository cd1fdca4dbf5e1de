import { type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A group or organisation was created, deleted or reconfigured in Snyk. */
export class SnykOUChange extends SnykAuditRule {
  id = "Snyk.OU.Change-prototype";
  displayName = "Snyk Org or Group Settings Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A group or organisation was created, deleted or reconfigured in Snyk. An attacker who deletes one removes its " +
    "projects and findings from view.";
  defaultRunbook =
    "1. Ask the user named in the title which decision the change belongs to. " +
    "2. Make sure that the affected projects are still tested somewhere. " +
    "3. Review the user's other actions of the day in the audit log. " +
    "4. Ask Snyk's support to restore what was removed without approval, and remove the user's access.";
  defaultReference = "https://docs.snyk.io/snyk-admin/introduction-to-snyk-administration";
  summaryAttributes = ["event"];

  actions: string[] = [
    "group.create",
    "group.delete",
    "group.edit",
    "group.feature_flags.edit",
    "group.org.add",
    "group.org.remove",
    "group.settings.edit",
    "group.settings.feature_flag.edit",
    "org.create",
    "org.delete",
    "org.edit",
    "org.settings.feature_flag.edit",
  ];

  title(event: PantherEvent) {
    return `${snykActor(event)} changed Snyk settings: ${snykScope(event)} [${event.text("event")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const name = event.string("event");
    if (name.endsWith(".remove") || name.endsWith(".delete")) return "HIGH";
    return name.endsWith(".edit") ? "MEDIUM" : "INFO";
  }
}
