import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesDedup, tinesOperation, tinesUser } from "@pypanther/helpers/tines";

/** Single sign-on of the Tines tenant was set. */
export class TinesSSOSettings extends Rule {
  id = "Tines.SSO.Settings-prototype";
  displayName = "Tines SSO Settings";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody saved new single sign-on settings for a Tines tenant. With an identity provider of their own, an " +
    "attacker could sign in as any user.";
  defaultRunbook =
    "1. Compare the issuer, endpoints and certificate in the tenant's authentication settings with those of your " +
    "provider. " +
    "2. Ask the identity team whether they made the change, for example to renew a certificate. " +
    "3. Search the audit log for users and tokens that were created since. " +
    "4. Restore the settings and sign everyone out if the change was not theirs.";
  defaultReference = "https://www.tines.com/docs/admin/single-sign-on";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["SsoConfigurationDefaultSet", "SsoConfigurationOidcSet", "SsoConfigurationSamlSet"];

  title(event: PantherEvent) {
    return `${tinesUser(event)} set Tines single sign-on: ${tinesOperation(event)}`;
  }

  dedup(event: PantherEvent) {
    return tinesDedup(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
