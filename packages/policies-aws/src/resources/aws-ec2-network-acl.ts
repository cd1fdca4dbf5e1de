// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.NetworkACL; any field may be absent or null. */
export interface AwsEC2NetworkACL extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Associations?:
    | readonly ({
        readonly NetworkAclAssociationId?: string | null;
        readonly NetworkAclId?: string | null;
        readonly SubnetId?: string | null;
      } | null)[]
    | null;
  readonly Entries?:
    | readonly ({
        readonly CidrBlock?: string | null;
        readonly Egress?: boolean | null;
        readonly IcmpTypeCode?: JsonValue;
        readonly Ipv6CidrBlock?: string | null;
        readonly PortRange?: { readonly From?: number | null; readonly To?: number | null } | null;
        readonly Protocol?: string | null;
        readonly RuleAction?: string | null;
        readonly RuleNumber?: number | null;
      } | null)[]
    | null;
  readonly IsDefault?: boolean | null;
  readonly OwnerId?: string | null;
  readonly VpcId?: string | null;
}
