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

/** The door for access requests was opened or closed, through which a stranger may slip in. */
export class SnykSystemExternalAccess extends SnykAuditRule {
  id = "Snyk.System.ExternalAccess-prototype";
  displayName = "Snyk System External Access Settings Changed";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Whether outsiders may ask to join a group or organisation in Snyk was switched.";
  defaultRunbook =
    "1. See from the title whether requests are allowed now. " +
    "2. Compare with what your onboarding needs; with single sign-on nobody has to ask. " +
    "3. Switch it off if it is not needed. " +
    "4. Look through the requests that were granted meanwhile.";
  defaultReference = "https://docs.snyk.io/snyk-admin/manage-users-and-permissions/organization-access-requests";
  summaryAttributes = ["event"];

  actions: string[] = ["group.request_access_settings.edit", "org.request_access_settings.edit"];

  title(event: PantherEvent) {
    const scope = snykScope(event, event.text("event"));
    const setting = asText(currentSetting(event));
    return `Snyk external access requests of [${scope}] set to [${setting}] by [${snykActor(event)}]`;
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
