import { type ObjectShape, value } from "../scan/shape";

/** What AWS.IAM.Policy has beside the fields that all resources have. */
export const iamPolicyShape: ObjectShape = {
  AttachmentCount: value,
  DefaultVersionId: value,
  Description: value,
  Entities: {
    PolicyGroups: value,
    PolicyRoles: [{ RoleId: value, RoleName: value }],
    PolicyUsers: [{ UserId: value, UserName: value }],
  },
  IsAttachable: value,
  Path: value,
  PermissionsBoundaryUsageCount: value,
  PolicyDocument: value,
  UpdateDate: value,
};
