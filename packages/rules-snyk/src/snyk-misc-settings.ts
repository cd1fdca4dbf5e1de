import { type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** A setting of the whole group was changed that decides what Snyk scans or offers. */
export class SnykMiscSettings extends SnykAuditRule {
  id = "Snyk.Misc.Settings-prototype";
  displayName = "Snyk Miscellaneous Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Cloud configuration or feature flags of a Snyk group were edited.";
  defaultRunbook =
    "1. Compare the settings with those agreed on. " +
    "2. Ask the user what the change was for. " +
    "3. Set them back if it was not agreed.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-settings";
  summaryAttributes = ["event"];

  actions: string[] = ["group.cloud_config.settings.edit", "group.feature_flags.edit"];

  title(event: PantherEvent) {
    return `Snyk settings edited: [${snykScope(event)}] [${snykOperation(event, 1)}] by [${snykActor(event)}]`;
  }
}
