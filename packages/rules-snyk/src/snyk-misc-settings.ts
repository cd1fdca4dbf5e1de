import { type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** Cloud configuration or feature flags of a Snyk group were edited. */
export class SnykMiscSettings extends SnykAuditRule {
  id = "Snyk.Misc.Settings-prototype";
  displayName = "Snyk Miscellaneous Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Cloud configuration or feature flags of a Snyk group were edited. Such a change can stop Snyk from scanning " +
    "parts of the code or cloud.";
  defaultRunbook =
    "1. Compare the settings under content in the event with those your team agreed on. " +
    "2. Ask the user named in the title what the change is for. " +
    "3. Set the values back if the change was not approved, and test the affected projects again.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-settings";
  summaryAttributes = ["event"];

  actions: string[] = ["group.cloud_config.settings.edit", "group.feature_flags.edit"];

  title(event: PantherEvent) {
    return `${snykActor(event)} edited Snyk settings: ${snykScope(event)} ${snykOperation(event, 1)}`;
  }
}
