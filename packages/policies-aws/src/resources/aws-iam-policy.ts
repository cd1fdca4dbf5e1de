// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.IAM.Policy; any field may be absent or null. */
export interface AwsIAMPolicy extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AttachmentCount?: number | null;
  readonly DefaultVersionId?: string | null;
  readonly Description?: string | null;
  readonly Entities?: {
    readonly PolicyGroups?: JsonValue;
    readonly PolicyRoles?:
      readonly ({ readonly RoleId?: string | null; readonly RoleName?: string | null } | null)[] | null;
    readonly PolicyUsers?:
      readonly ({ readonly UserId?: string | null; readonly UserName?: string | null } | null)[] | null;
  } | null;
  readonly IsAttachable?: boolean | null;
  readonly Path?: string | null;
  readonly PermissionsBoundaryUsageCount?: number | null;
  readonly PolicyDocument?: string | null;
  readonly UpdateDate?: string | null;
}
