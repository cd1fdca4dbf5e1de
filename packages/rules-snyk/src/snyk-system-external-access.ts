import {
  type AlertContext,
  asText,
  type JsonValue,
  type PantherEvent,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { snykActor, snykAlertContext, snykDedup, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";
import { isTruthy } from "@pypanther/helpers/truthy";

function currentSetting(event: PantherEvent): JsonValue {
  return event.deepGet("content", "after", "isEnabled") ?? false;
}

/** Access requests to a group or organisation were switched on or off in Snyk. */
export class SnykSystemExternalAccess extends SnykAuditRule {
  id = "Snyk.System.ExternalAccess-prototype";
  displayName = "Snyk System External Access Settings Changed";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The setting that lets users request access to a Snyk group or organisation was switched on or off. An outsider " +
    "could use it to be let in.";
  defaultRunbook =
    "1. See in the title whether requests are allowed now. " +
    "2. Ask the user named in the title why the setting was changed. " +
    "3. Switch it off under Settings if it is not needed. " +
    "4. Review the requests that were granted since, and remove users who should not have access.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-users-and-permissions/organization-access-requests";
  summaryAttributes = ["event"];

  actions: string[] = ["group.request_access_settings.edit", "org.request_access_settings.edit"];

  title(event: PantherEvent) {
    const scope = snykScope(event, event.text("event"));
    const setting = asText(currentSetting(event));
    return `${snykActor(event)} set Snyk external access requests of ${scope} to [${setting}]`;
  }

  dedup(event: PantherEvent) {
    return snykDedup(event);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isTruthy(currentSetting(event)) ? "HIGH" : "INFO";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...snykAlertContext(event), current_setting: currentSetting(event) };
  }
}
