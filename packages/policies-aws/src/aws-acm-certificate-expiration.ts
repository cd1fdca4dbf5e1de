import { Policy, type PolicyContext, type Reports, Severity, timeOf } from "@pypanther/core";
import type { AwsACMCertificate } from "./resources";

/** A certificate ends soon, or has no end date because it was never issued. */
export class AWSACMCertificateExpiration extends Policy<AwsACMCertificate> {
  id = "AWS.ACM.Certificate.Expiration";
  displayName = "AWS ACM Certificate Expiration";
  resourceTypes = ["AWS.ACM.Certificate"];
  tags = ["AWS", "Availability", "Resource Development:Obtain Capabilities"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1588"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The certificate ends within two months or was never issued. When it ends, clients refuse the service, or users learn to click warnings away.";
  defaultRunbook =
    "1. See in the ACM console whether renewal is pending, and what it waits for. " +
    "2. Mend DNS or email validation, or import a new certificate. " +
    "3. Delete the certificate if nothing uses it.";
  defaultReference = "https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-renewal.html";

  /** How many days before its end a certificate must have been renewed. */
  expirationBufferDays = 60;

  policy({ NotAfter }: AwsACMCertificate, { now }: PolicyContext) {
    const end = timeOf(NotAfter);
    return end !== undefined && end - now() >= this.expirationBufferDays * 24 * 60 * 60 * 1000;
  }
}
