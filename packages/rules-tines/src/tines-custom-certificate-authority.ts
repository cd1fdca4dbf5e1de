import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesDedup, tinesOperation, tinesUser } from "@pypanther/helpers/tines";

/** A certificate authority was added to the Tines tenant. */
export class TinesCustomCertificateAuthority extends Rule {
  id = "Tines.Custom.CertificateAuthority-prototype";
  displayName = "Tines Custom CertificateAuthority setting changed";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The Tines tenant now trusts a custom certificate authority. Whoever controls it can pose as the systems that " +
    "Tines connects to and read the traffic.";
  defaultRunbook =
    "1. Compare the certificate's fingerprint with that of the company's own authority. " +
    "2. Ask the team that runs the proxy or the internal PKI whether they needed it. " +
    "3. Remove an authority that nobody knows. " +
    "4. Replace the credentials that stories sent since then if the authority was not yours.";
  defaultReference = "https://www.tines.com/docs/admin/custom-certificate-authority";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["CustomCertificateAuthoritySet"];

  title(event: PantherEvent) {
    return `${tinesUser(event)} set a Tines certificate authority: ${tinesOperation(event)}`;
  }

  dedup(event: PantherEvent) {
    return tinesDedup(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
