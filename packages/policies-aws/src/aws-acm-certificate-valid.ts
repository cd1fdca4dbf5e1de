import { itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsACMCertificate } from "./resources";

/** A certificate that is in use is not in the state "issued". */
export class AWSACMCertificateValid extends Policy<AwsACMCertificate> {
  id = "AWS.ACM.Certificate.Valid";
  displayName = "AWS ACM Certificate Status";
  resourceTypes = ["AWS.ACM.Certificate"];
  tags = ["AWS", "Operations", "Panther", "Resource Development:Obtain Capabilities"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1588"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Something serves traffic with a certificate that is not validly issued. Clients cannot tell the service from an impostor.";
  defaultRunbook =
    "1. Look up the status of the certificate and what uses it. " +
    "2. Request or import a new certificate and attach it there. " +
    "3. Search CloudTrail for who attached or revoked the old one if nobody knows.";
  defaultReference = "https://docs.aws.amazon.com/acm/latest/userguide/check-certificate-renewal-status.html";

  policy({ InUseBy, Status }: AwsACMCertificate) {
    return itemsOf(InUseBy).length === 0 || Status === "ISSUED";
  }
}
