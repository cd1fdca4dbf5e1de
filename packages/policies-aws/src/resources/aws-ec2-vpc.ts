// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.EC2.VPC; any field may be absent or null. */
export interface AwsEC2VPC extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly CidrBlock?: string | null;
  readonly CidrBlockAssociationSet?:
    | readonly ({
        readonly AssociationId?: string | null;
        readonly CidrBlock?: string | null;
        readonly CidrBlockState?: { readonly State?: string | null; readonly StatusMessage?: JsonValue } | null;
      } | null)[]
    | null;
  readonly DhcpOptionsId?: string | null;
  readonly FlowLogs?:
    | readonly ({
        readonly CreationTime?: string | null;
        readonly DeliverLogsErrorMessage?: JsonValue;
        readonly DeliverLogsPermissionArn?: JsonValue;
        readonly DeliverLogsStatus?: string | null;
        readonly FlowLogId?: string | null;
        readonly FlowLogStatus?: string | null;
        readonly LogDestination?: string | null;
        readonly LogDestinationType?: string | null;
        readonly LogGroupName?: JsonValue;
        readonly ResourceId?: string | null;
        readonly TrafficType?: string | null;
      } | null)[]
    | null;
  readonly InstanceTenancy?: string | null;
  readonly Ipv6CidrBlockAssociationSet?: readonly JsonValue[] | null;
  readonly IsDefault?: boolean | null;
  readonly NetworkAcls?:
    | readonly ({
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
              readonly Ipv6CidrBlock?: JsonValue;
              readonly PortRange?: JsonValue;
              readonly Protocol?: string | null;
              readonly RuleAction?: string | null;
              readonly RuleNumber?: number | null;
            } | null)[]
          | null;
        readonly IsDefault?: boolean | null;
        readonly NetworkAclId?: string | null;
        readonly OwnerId?: string | null;
        readonly Tags?: JsonValue;
        readonly VpcId?: string | null;
      } | null)[]
    | null;
  readonly OwnerId?: string | null;
  readonly RouteTables?:
    | readonly ({
        readonly Associations?:
          | readonly ({
              readonly Main?: boolean | null;
              readonly RouteTableAssociationId?: string | null;
              readonly RouteTableId?: string | null;
              readonly SubnetId?: JsonValue;
            } | null)[]
          | null;
        readonly OwnerId?: string | null;
        readonly PropagatingVgws?: JsonValue;
        readonly RouteTableId?: string | null;
        readonly Routes?:
          | readonly ({
              readonly DestinationCidrBlock?: string | null;
              readonly DestinationIpv6CidrBlock?: JsonValue;
              readonly DestinationPrefixListId?: JsonValue;
              readonly EgressOnlyInternetGatewayId?: JsonValue;
              readonly GatewayId?: string | null;
              readonly InstanceId?: JsonValue;
              readonly InstanceOwnerId?: JsonValue;
              readonly NatGatewayId?: JsonValue;
              readonly NetworkInterfaceId?: JsonValue;
              readonly Origin?: string | null;
              readonly State?: string | null;
              readonly TransitGatewayId?: JsonValue;
              readonly VpcPeeringConnectionId?: JsonValue;
            } | null)[]
          | null;
        readonly Tags?: JsonValue;
        readonly VpcId?: string | null;
      } | null)[]
    | null;
  readonly SecurityGroups?:
    | readonly ({
        readonly Description?: string | null;
        readonly GroupId?: string | null;
        readonly GroupName?: string | null;
        readonly IpPermissions?:
          | readonly ({
              readonly FromPort?: JsonValue;
              readonly IpProtocol?: string | null;
              readonly IpRanges?: JsonValue;
              readonly Ipv6Ranges?: JsonValue;
              readonly PrefixListIds?: JsonValue;
              readonly ToPort?: JsonValue;
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
              readonly FromPort?: JsonValue;
              readonly IpProtocol?: string | null;
              readonly IpRanges?:
                readonly ({ readonly CidrIp?: string | null; readonly Description?: JsonValue } | null)[] | null;
              readonly Ipv6Ranges?: JsonValue;
              readonly PrefixListIds?: JsonValue;
              readonly ToPort?: JsonValue;
              readonly UserIdGroupPairs?: JsonValue;
            } | null)[]
          | null;
        readonly OwnerId?: string | null;
        readonly Tags?: JsonValue;
        readonly VpcId?: string | null;
      } | null)[]
    | null;
  readonly StaleSecurityGroups?: readonly (string | null)[] | null;
  readonly State?: string | null;
}
