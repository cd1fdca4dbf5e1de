import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesDedup } from "@pypanther/helpers/tines";

/** The tenant trusts another issuer of certificates, who can now read its traffic to other systems. */
export class TinesCustomCertificateAuthority extends Rule {
  id = "Tines.Custom.CertificateAuthority-prototype";
  displayName = "Tines Custom CertificateAuthority setting changed";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines", "IAM - Credential Security"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A CA certificate was added to the Tines tenant.";
  defaultRunbook =
    "1. Compare the certificate's fingerprint with that of the company's own authority. " +
    "2. Check with those who run the proxy or the internal PKI whether they needed it. " +
    "3. Remove an authority that nobody knows. " +
    "4. Treat credentials sent since then as disclosed, and replace them.";
  defaultReference = "https://www.tines.com/docs/admin/custom-certificate-authority";
  summaryAttributes = ["user_id", "operation_name", "tenant_id", "request_ip"];

  when: When = { operation_name: () => this.actions };

  /** The operations that match. */
  actions: string[] = ["CustomCertificateAuthoritySet"];

  title(event: PantherEvent) {
    return `Tines certificate authority: ${tinesAction(event, "<NO_USEREMAIL>")}`;
  }

  dedup(event: PantherEvent) {
    return tinesDedup(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
