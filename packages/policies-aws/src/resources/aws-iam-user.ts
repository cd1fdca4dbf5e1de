// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.IAM.User; any field may be absent or null. */
export interface AwsIAMUser extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly CredentialReport?: {
    readonly ARN?: string | null;
    readonly AccessKey1Active?: boolean | null;
    readonly AccessKey1LastRotated?: string | null;
    readonly AccessKey1LastUsedDate?: string | null;
    readonly AccessKey1LastUsedRegion?: string | null;
    readonly AccessKey1LastUsedService?: string | null;
    readonly AccessKey2Active?: boolean | null;
    readonly AccessKey2LastRotated?: string | null;
    readonly AccessKey2LastUsedDate?: string | null;
    readonly AccessKey2LastUsedRegion?: string | null;
    readonly AccessKey2LastUsedService?: string | null;
    readonly Cert1Active?: boolean | null;
    readonly Cert1LastRotated?: string | null;
    readonly Cert2Active?: boolean | null;
    readonly Cert2LastRotated?: string | null;
    readonly MfaActive?: boolean | null;
    readonly PasswordEnabled?: boolean | null;
    readonly PasswordLastChanged?: string | null;
    readonly PasswordLastUsed?: string | null;
    readonly PasswordNextRotation?: string | null;
    readonly UserCreationTime?: string | null;
    readonly UserName?: string | null;
  } | null;
  readonly Groups?:
    | readonly ({
        readonly Arn?: string | null;
        readonly CreateDate?: string | null;
        readonly GroupId?: string | null;
        readonly GroupName?: string | null;
        readonly Path?: string | null;
        readonly TimeCreated?: string | null;
      } | null)[]
    | null;
  readonly InlinePolicies?: Readonly<Record<string, string | null>> | null;
  readonly ManagedPolicyNames?: readonly (string | null)[] | null;
  readonly PasswordLastUsed?: string | null;
  readonly Path?: string | null;
  readonly PermissionsBoundary?: JsonValue;
  readonly VirtualMFA?: { readonly EnableDate?: string | null; readonly SerialNumber?: string | null } | null;
}
