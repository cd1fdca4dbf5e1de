import { type PantherEvent, Severity } from "@pypanther/core";
import { snykActor, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";

/** An integration, target, webhook or access setting of a Snyk organisation was changed. */
export class SnykOrgSettings extends SnykAuditRule {
  id = "Snyk.Org.Settings-prototype";
  displayName = "Snyk Org Settings";
  tags = ["Snyk"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An integration, target, webhook or access setting of a Snyk organisation was created, edited or removed. An " +
    "attacker could send findings elsewhere or stop scans this way.";
  defaultRunbook =
    "1. See under content in the event which integration or webhook it is and where it points. " +
    "2. Ask the owner of the code host or registry behind it whether the change was planned. " +
    "3. Check that projects are still imported and tested. " +
    "4. Undo the change if nobody planned it, and rotate the credentials of the integration.";
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
    return `${snykActor(event)} changed Snyk organisation settings: ${snykScope(event)} ${snykOperation(event, 1)}`;
  }
}
