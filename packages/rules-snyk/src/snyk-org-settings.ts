import { type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** What an organisation is connected to, or who may ask to join it, was changed. */
export class SnykOrgSettings extends SnykAuditRule {
  id = "Snyk.Org.Settings-prototype";
  displayName = "Snyk Org Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody created, edited or removed a setting of a Snyk organisation: an integration, a target, a webhook or who " +
    "has access.";
  defaultRunbook =
    "1. See which integration or webhook it is and where it points. " +
    "2. Check with the owner of the code host or registry behind it. " +
    "3. Undo the change, and rotate the credentials of the integration, when nobody there knows of it. " +
    "4. Check that projects are still imported and tested.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-settings/organization-general-settings";
  summaryAttributes = ["event"];

  actions: string[] = [
    "org.integration.create",
    "org.integration.delete",
    "org.integration.edit",
    "org.integration.settings.edit",
    "org.request_access_settings.edit",
    "org.target.create",
    "org.target.delete",
    "org.webhook.add",
    "org.webhook.delete",
  ];

  title(event: PantherEvent) {
    return `Snyk organisation settings changed: [${snykScope(event)}] [${snykOperation(event, 1)}] by [${snykActor(event)}]`;
  }
}
