import { mapOf, type ObjectShape, value } from "../scan/shape";

/** What AWS.IAM.Role has beside the fields that all resources have. */
export const iamRoleShape: ObjectShape = {
  AssumeRolePolicyDocument: value,
  Description: value,
  InlinePolicies: mapOf(value),
  ManagedPolicyNames: value,
  MaxSessionDuration: value,
  Path: value,
  PermissionsBoundary: value,
};
