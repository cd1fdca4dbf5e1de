import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesDedup, tinesOperation, tinesUser } from "@pypanther/helpers/tines";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A service token for the Tines API was created. */
export class TinesTenantAuthToken extends Rule {
  id = "Tines.Tenant.AuthToken-prototype";
  displayName = "Tines Tenant API Keys Added";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A service token for the Tines API was created. It belongs to no person and reaches the whole tenant, which " +
    "suits an attacker who wants to keep access.";
  defaultRunbook =
    "1. Ask the user named in the title which program needs the token and where it is kept. " +
    "2. Check that the token has an owner and an expiry date. " +
    "3. Delete it if nobody needs it, and review in the audit log what it was used for.";
  defaultReference = "https://www.tines.com/api/authentication";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["AuthenticationTokenCreation"];

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("inputs", "inputs", "isServiceToken"));
  }

  title(event: PantherEvent) {
    return `${tinesUser(event)} created a Tines service token: ${tinesOperation(event)}`;
  }

  dedup(event: PantherEvent) {
    return tinesDedup(event, event.text("inputs", "inputs", "name") || "<NO_TOKENNAME>");
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...tinesAlertContext(event),
      token_name: event.deepGet("inputs", "inputs", "name") ?? "<NO_TOKENNAME>",
    };
  }
}
