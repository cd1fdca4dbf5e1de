import { type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A setting of the whole group was changed, and with it what Snyk scans. */
export class SnykMiscSettings extends SnykAuditRule {
  id = "Snyk.Misc.Settings-prototype";
  displayName = "Snyk Miscellaneous Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Cloud configuration or feature flags of a Snyk group were edited.";
  defaultRunbook =
    "1. Compare the settings with those agreed on. " +
    "2. Let the group's administrators say what the change is for. " +
    "3. Set them back if they do not know it, and test the affected projects once more.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-settings";
  summaryAttributes = ["event"];

  actions: string[] = ["group.cloud_config.settings.edit", "group.feature_flags.edit"];

  title(event: PantherEvent) {
    return `Snyk settings edited: [${snykScope(event)}] [${snykOperation(event, 1)}] by [${snykActor(event)}]`;
  }
}
