import { type ObjectShape, value } from "../scan/shape";

/** What AWS.ACM.Certificate has beside the fields that all resources have. */
export const acmCertificateShape: ObjectShape = {
  CertificateAuthorityArn: value,
  DomainName: value,
  DomainValidationOptions: [
    {
      DomainName: value,
      ResourceRecord: { Name: value, Type: value, Value: value },
      ValidationDomain: value,
      ValidationEmails: value,
      ValidationMethod: value,
      ValidationStatus: value,
    },
  ],
  ExtendedKeyUsages: [{ Name: value, OID: value }],
  FailureReason: value,
  InUseBy: value,
  IssuedAt: value,
  Issuer: value,
  KeyAlgorithm: value,
  KeyUsages: [{ Name: value }],
  NotAfter: value,
  NotBefore: value,
  Options: { CertificateTransparencyLoggingPreference: value },
  RenewalEligibility: value,
  RenewalSummary: value,
  RevocationReason: value,
  RevokedAt: value,
  Serial: value,
  SignatureAlgorithm: value,
  Status: value,
  Subject: value,
  SubjectAlternativeNames: value,
  Type: value,
};
