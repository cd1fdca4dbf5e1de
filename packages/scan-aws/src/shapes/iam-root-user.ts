import { type ObjectShape, value } from "../scan/shape";

/** What AWS.IAM.RootUser has beside the fields that all resources have. */
export const iamRootUserShape: ObjectShape = {
  CredentialReport: {
    ARN: value,
    AccessKey1Active: value,
    AccessKey1LastRotated: value,
    AccessKey1LastUsedDate: value,
    AccessKey1LastUsedRegion: value,
    AccessKey1LastUsedService: value,
    AccessKey2Active: value,
    AccessKey2LastRotated: value,
    AccessKey2LastUsedDate: value,
    AccessKey2LastUsedRegion: value,
    AccessKey2LastUsedService: value,
    Cert1Active: value,
    Cert1LastRotated: value,
    Cert2Active: value,
    Cert2LastRotated: value,
    MfaActive: value,
    PasswordEnabled: value,
    PasswordLastChanged: value,
    PasswordLastUsed: value,
    PasswordNextRotation: value,
    UserCreationTime: value,
    UserName: value,
  },
  VirtualMFA: { EnableDate: value, SerialNumber: value },
};
