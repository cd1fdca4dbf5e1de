// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.IAM.Role; any field may be absent or null. */
export interface AwsIAMRole extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AssumeRolePolicyDocument?: {
    readonly Statement?:
      | readonly ({
          readonly Action?: string | null;
          readonly Condition?: {
            readonly StringEquals?: {
              readonly "token.actions.githubusercontent.com:aud"?: string | null;
              readonly "token.actions.githubusercontent.com:sub"?: string | null;
            } | null;
            readonly StringLike?: { readonly "token.actions.githubusercontent.com:sub"?: string | null } | null;
          } | null;
          readonly Effect?: string | null;
          readonly Principal?: {
            readonly AWS?: readonly (string | null)[] | null;
            readonly Federated?: string | null;
          } | null;
        } | null)[]
      | null;
    readonly Version?: string | null;
  } | null;
  readonly Description?: string | null;
  readonly InlinePolicies?: Readonly<Record<string, string | null>> | null;
  readonly ManagedPolicyNames?: readonly (string | null)[] | null;
  readonly MaxSessionDuration?: number | null;
  readonly Path?: string | null;
  readonly PermissionsBoundary?: JsonValue;
}
