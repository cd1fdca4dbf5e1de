import { mapOf, type ObjectShape, value } from "../scan/shape";

/** What AWS.IAM.Group has beside the fields that all resources have. */
export const iamGroupShape: ObjectShape = {
  InlinePolicies: mapOf(value),
  ManagedPolicyARNs: value,
  Path: value,
  Users: [
    {
      Arn: value,
      CreateDate: value,
      PasswordLastUsed: value,
      Path: value,
      PermissionsBoundary: value,
      Tags: value,
      UserId: value,
      UserName: value,
    },
  ],
};
