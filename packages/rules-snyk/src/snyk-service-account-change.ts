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

/** A service account was made, changed or removed, whose token outlives people and knows no second factor. */
export class SnykServiceAccountChange extends SnykAuditRule {
  id = "Snyk.ServiceAccount.Change-prototype";
  displayName = "Snyk Service Account Change";
  tags = ["Snyk"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Snyk service account was created, edited or deleted.";
  defaultRunbook =
    "1. Find the pipeline or program that the account is for. " +
    "2. Make sure that its token sits in a secret store, not in code. " +
    "3. Delete the account, or rotate its token, when nobody answers for it. " +
    "4. Review what it did since it was made.";
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
    return `Snyk service account changed: [${snykScope(event)}] [${snykOperation(event, -1)}] by [${snykActor(event)}]`;
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
