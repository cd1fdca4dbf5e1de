import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesDedup } from "@pypanther/helpers/tines";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Somebody made a token that acts for the whole tenant and outlives its maker. */
export class TinesTenantAuthToken extends Rule {
  id = "Tines.Tenant.AuthToken-prototype";
  displayName = "Tines Tenant API Keys Added";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A service token of the Tines API was created. It is tied to no person and reaches all of the tenant.";
  defaultRunbook =
    "1. Find the program that needs the token and the secret store that keeps it. " +
    "2. Make sure that it has an owner and an end. " +
    "3. Delete it, and read what it was used for, when nobody can tell.";
  defaultReference = "https://www.tines.com/api/authentication";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["AuthenticationTokenCreation"];

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("inputs", "inputs", "isServiceToken"));
  }

  title(event: PantherEvent) {
    return `Tines service token: ${tinesAction(event, "<NO_USEREMAIL>")}`;
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
