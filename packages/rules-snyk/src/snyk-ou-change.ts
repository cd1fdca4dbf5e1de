import { type PantherEvent, Severity, type SeverityOrDefault } from "@pypanther/core";
import { snykActor, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A group or organisation, and all findings in it, is new, gone or set up otherwise. */
export class SnykOUChange extends SnykAuditRule {
  id = "Snyk.OU.Change-prototype";
  displayName = "Snyk Org or Group Settings Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Somebody created, deleted or reconfigured a group or organisation in Snyk.";
  defaultRunbook =
    "1. Find the decision behind it: a reorganisation, a merger, a clean-up. " +
    "2. Make sure that the projects in question are still tested somewhere. " +
    "3. Have Snyk restore what was removed by mistake or malice. " +
    "4. Review the user's other actions of the day.";
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
    return `Snyk settings changed: [${snykScope(event)}] [${event.text("event")}] by [${snykActor(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const name = event.string("event");
    if (name.endsWith(".remove") || name.endsWith(".delete")) return "HIGH";
    return name.endsWith(".edit") ? "MEDIUM" : "INFO";
  }
}
