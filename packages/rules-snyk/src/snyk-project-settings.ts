import {
  type AlertContext,
  not,
  type PantherEvent,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { snykActor, snykAlertContext, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A Snyk project, its settings or ignores, or a licence rule was changed. */
export class SnykProjectSettings extends SnykAuditRule {
  id = "Snyk.Project.Settings-prototype";
  displayName = "Snyk Project Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Snyk project, its settings or ignores, or the licence rules of its organisation were changed. An attacker " +
    "could hide a vulnerability this way.";
  defaultRunbook =
    "1. See under content in the event what was ignored, removed or changed. " +
    "2. Ask the project's owners whether they agree with the change and the reason given for it. " +
    "3. Restore the project, ignores and rules if they do not. " +
    "4. Test the project again, and remove the access of a user who hid findings on purpose.";
  defaultReference = "https://docs.snyk.io/snyk-admin/introduction-to-snyk-projects/view-and-edit-project-settings";
  summaryAttributes = ["event"];

  // Snyk logs a change of the project for each analysis, also for one that found nothing.
  when: When = { "content.after.description": not("No new Code Analysis issues found") };

  actions: string[] = [
    "org.sast_settings.edit",
    "org.project.attributes.edit",
    "org.project.add",
    "org.project.delete",
    "org.project.fix_pr.manual_open",
    "org.project.ignore.create",
    "org.project.ignore.delete",
    "org.project.ignore.edit",
    "org.project.monitor",
    "org.project.pr_check.edit",
    "org.project.remove",
    "org.project.settings.delete",
    "org.project.settings.edit",
    "org.project.stop_monitor",
    "org.license_rule.create",
    "org.license_rule.delete",
    "org.license_rule.edit",
  ];

  title(event: PantherEvent) {
    return `${snykActor(event)} changed a Snyk project: ${snykScope(event)} ${snykOperation(event, 1)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("event") === "org.project.fix_pr.manual_open" ? "INFO" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...snykAlertContext(event), ...event.toObject() };
  }
}
