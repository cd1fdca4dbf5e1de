// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.SecurityGroup; any field may be absent or null. */
export interface AwsEC2SecurityGroup extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly IpPermissions?:
    | readonly ({
        readonly FromPort?: number | null;
        readonly IpProtocol?: string | null;
        readonly IpRanges?:
          readonly ({ readonly CidrIp?: string | null; readonly Description?: JsonValue } | null)[] | null;
        readonly Ipv6Ranges?:
          readonly ({ readonly CidrIpv6?: string | null; readonly Description?: JsonValue } | null)[] | null;
        readonly PrefixListIds?: JsonValue;
        readonly ToPort?: number | null;
        readonly UserIdGroupPairs?:
          | readonly ({
              readonly Description?: JsonValue;
              readonly GroupId?: string | null;
              readonly GroupName?: JsonValue;
              readonly PeeringStatus?: JsonValue;
              readonly UserId?: string | null;
              readonly VpcId?: JsonValue;
              readonly VpcPeeringConnectionId?: JsonValue;
            } | null)[]
          | null;
      } | null)[]
    | null;
  readonly IpPermissionsEgress?:
    | readonly ({
        readonly FromPort?: number | null;
        readonly IpProtocol?: string | null;
        readonly IpRanges?:
          readonly ({ readonly CidrIp?: string | null; readonly Description?: JsonValue } | null)[] | null;
        readonly Ipv6Ranges?: JsonValue;
        readonly PrefixListIds?: JsonValue;
        readonly ToPort?: number | null;
        readonly UserIdGroupPairs?: JsonValue;
      } | null)[]
    | null;
  readonly OwnerId?: string | null;
  readonly VpcId?: string | null;
}
