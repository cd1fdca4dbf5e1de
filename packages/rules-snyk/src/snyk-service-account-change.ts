import {
  type AlertContext,
  type JsonValue,
  type PantherEvent,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { snykActor, snykAlertContext, snykOperation, snykScope } from "@pypanther/helpers/snyk";
import { SnykAuditRule } from "@pypanther/helpers/snyk-audit-rule";
import { isTruthy } from "@pypanther/helpers/truthy";

/** The account's role; some events tell it one level deeper than others. */
function roleOf(event: PantherEvent): JsonValue {
  const nested = event.deepGet("content", "role", "role");
  return isTruthy(nested) ? nested : event.deepGet("content", "role");
}

/** A service account was created, edited or deleted in Snyk. */
export class SnykServiceAccountChange extends SnykAuditRule {
  id = "Snyk.ServiceAccount.Change-prototype";
  displayName = "Snyk Service Account Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A service account was created, edited or deleted in Snyk. Its token works without a second factor, which makes " +
    "it useful to an attacker who wants to keep access.";
  defaultRunbook =
    "1. Ask the user named in the title which pipeline or program the account is for. " +
    "2. Check that its token is kept in a secret store. " +
    "3. Review in the audit log what the account did. " +
    "4. Delete the account, or rotate its token, if nobody knows what it is for.";
  defaultReference = "https://docs.snyk.io/snyk-admin/service-accounts";
  summaryAttributes = ["event"];

  actions: string[] = [
    "group.service_account.create",
    "group.service_account.delete",
    "group.service_account.edit",
    "org.service_account.create",
    "org.service_account.delete",
    "org.service_account.edit",
    "org.service_account.membership.upsert",
  ];

  title(event: PantherEvent) {
    return `${snykActor(event)} changed a Snyk service account: ${snykScope(event)} ${snykOperation(event, -1)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const name = event.string("event");
    if (!name.endsWith(".service_account.create") && !name.endsWith(".service_account.delete")) return "MEDIUM";
    return roleOf(event) === "ADMIN" ? "CRITICAL" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    const role = roleOf(event);
    return { ...snykAlertContext(event), ...(isTruthy(role) && { role_permission: role }) };
  }
}
