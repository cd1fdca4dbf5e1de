// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.ACM.Certificate; any field may be absent or null. */
export interface AwsACMCertificate extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly CertificateAuthorityArn?: string | null;
  readonly DomainName?: string | null;
  readonly DomainValidationOptions?:
    | readonly ({
        readonly DomainName?: string | null;
        readonly ResourceRecord?: {
          readonly Name?: string | null;
          readonly Type?: string | null;
          readonly Value?: string | null;
        } | null;
        readonly ValidationDomain?: string | null;
        readonly ValidationEmails?: JsonValue;
        readonly ValidationMethod?: string | null;
        readonly ValidationStatus?: string | null;
      } | null)[]
    | null;
  readonly ExtendedKeyUsages?:
    readonly ({ readonly Name?: string | null; readonly OID?: string | null } | null)[] | null;
  readonly FailureReason?: string | null;
  readonly InUseBy?: readonly (string | null)[] | null;
  readonly IssuedAt?: string | null;
  readonly Issuer?: string | null;
  readonly KeyAlgorithm?: string | null;
  readonly KeyUsages?: readonly ({ readonly Name?: string | null } | null)[] | null;
  readonly NotAfter?: string | null;
  readonly NotBefore?: string | null;
  readonly Options?: { readonly CertificateTransparencyLoggingPreference?: string | null } | null;
  readonly RenewalEligibility?: string | null;
  readonly RenewalSummary?: JsonValue;
  readonly RevocationReason?: string | null;
  readonly RevokedAt?: string | null;
  readonly Serial?: string | null;
  readonly SignatureAlgorithm?: string | null;
  readonly Status?: string | null;
  readonly Subject?: string | null;
  readonly SubjectAlternativeNames?: readonly (string | null)[] | null;
  readonly Type?: string | null;
}
