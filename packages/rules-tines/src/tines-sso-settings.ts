import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesDedup } from "@pypanther/helpers/tines";

/** Single sign-on of the tenant was set anew, so a strange provider may vouch for its users. */
export class TinesSSOSettings extends Rule {
  id = "Tines.SSO.Settings-prototype";
  displayName = "Tines SSO Settings";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The single sign-on configuration of the Tines tenant was set.";
  defaultRunbook =
    "1. Compare issuer, endpoints and certificate with those of the company's provider. " +
    "2. Call the identity team; a rotation of certificates is the harmless cause. " +
    "3. If it was not theirs, restore the metadata and sign everyone out. " +
    "4. Look for users and tokens that appeared since.";
  defaultReference = "https://www.tines.com/docs/admin/single-sign-on";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["SsoConfigurationDefaultSet", "SsoConfigurationOidcSet", "SsoConfigurationSamlSet"];

  title(event: PantherEvent) {
    return `Tines single sign-on set: ${tinesAction(event, "<NO_USEREMAIL>")}`;
  }

  dedup(event: PantherEvent) {
    return tinesDedup(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
