// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.IAM.Group; any field may be absent or null. */
export interface AwsIAMGroup extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly InlinePolicies?: readonly JsonValue[] | null;
  readonly ManagedPolicyARNs?: readonly (string | null)[] | null;
  readonly Path?: string | null;
  readonly Users?:
    | readonly ({
        readonly Arn?: string | null;
        readonly CreateDate?: string | null;
        readonly PasswordLastUsed?: string | null;
        readonly Path?: string | null;
        readonly PermissionsBoundary?: JsonValue;
        readonly Tags?: JsonValue;
        readonly UserId?: string | null;
        readonly UserName?: string | null;
      } | null)[]
    | null;
}
