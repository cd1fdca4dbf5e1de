import { Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsACMCertificate } from "./resources";

/** A certificate uses a key or a signature algorithm that is not on the accepted list. */
export class AWSACMHasSecureAlgorithms extends Policy<AwsACMCertificate> {
  id = "AWS.ACM.HasSecureAlgorithms";
  displayName = "AWS ACM Secure Algorithms";
  enabled = false;
  resourceTypes = ["AWS.ACM.Certificate"];
  tags = ["AWS", "Configuration Required", "PCI", "Defense Evasion:Impair Defenses"];
  reports: Reports = { PCI: ["2.2.3"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The certificate uses a key or signature algorithm outside the accepted list. A weak one lets somebody pose as the service.";
  defaultRunbook =
    "1. Compare both algorithms with the tunables. " +
    "2. Request a certificate with an accepted algorithm and attach it in its place. " +
    "3. Override the tunables if the algorithm is a stronger one.";
  defaultReference = "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate.html#algorithms";

  /** The key algorithms that are accepted. */
  secureKeyAlgorithms: string[] = ["RSA-2048"];
  /** The signature algorithms that are accepted. */
  secureSignatureAlgorithms: string[] = ["SHA256WITHRSA"];

  policy({ KeyAlgorithm, SignatureAlgorithm }: AwsACMCertificate) {
    // ACM writes RSA-2048 in one call and RSA_2048 in another.
    const folded = (name: unknown) => textOf(name).replaceAll("_", "-");
    return (
      this.secureKeyAlgorithms.map(folded).includes(folded(KeyAlgorithm)) &&
      this.secureSignatureAlgorithms.map(folded).includes(folded(SignatureAlgorithm))
    );
  }
}
