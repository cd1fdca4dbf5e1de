import { type ObjectShape, value } from "../scan/shape";

/** What AWS.EC2.VPC has beside the fields that all resources have. */
export const ec2VpcShape: ObjectShape = {
  CidrBlock: value,
  CidrBlockAssociationSet: [
    { AssociationId: value, CidrBlock: value, CidrBlockState: { State: value, StatusMessage: value } },
  ],
  DefaultNetworkAclId: value,
  DefaultSecurityGroupId: value,
  DhcpOptionsId: value,
  FlowLogs: [
    {
      CreationTime: value,
      DeliverLogsErrorMessage: value,
      DeliverLogsPermissionArn: value,
      DeliverLogsStatus: value,
      FlowLogId: value,
      FlowLogStatus: value,
      LogDestination: value,
      LogDestinationType: value,
      LogGroupName: value,
      ResourceId: value,
      TrafficType: value,
    },
  ],
  InstanceTenancy: value,
  Ipv6CidrBlockAssociationSet: value,
  IsDefault: value,
  NetworkAcls: [
    {
      Associations: [{ NetworkAclAssociationId: value, NetworkAclId: value, SubnetId: value }],
      Entries: [
        {
          CidrBlock: value,
          Egress: value,
          IcmpTypeCode: value,
          Ipv6CidrBlock: value,
          PortRange: value,
          Protocol: value,
          RuleAction: value,
          RuleNumber: value,
        },
      ],
      IsDefault: value,
      NetworkAclId: value,
      OwnerId: value,
      Tags: value,
      VpcId: value,
    },
  ],
  OwnerId: value,
  RouteTables: [
    {
      Associations: [{ Main: value, RouteTableAssociationId: value, RouteTableId: value, SubnetId: value }],
      OwnerId: value,
      PropagatingVgws: value,
      RouteTableId: value,
      Routes: [
        {
          DestinationCidrBlock: value,
          DestinationIpv6CidrBlock: value,
          DestinationPrefixListId: value,
          EgressOnlyInternetGatewayId: value,
          GatewayId: value,
          InstanceId: value,
          InstanceOwnerId: value,
          NatGatewayId: value,
          NetworkInterfaceId: value,
          Origin: value,
          State: value,
          TransitGatewayId: value,
          VpcPeeringConnectionId: value,
        },
      ],
      Tags: value,
      VpcId: value,
    },
  ],
  SecurityGroups: [
    {
      Description: value,
      GroupId: value,
      GroupName: value,
      IpPermissions: [
        {
          FromPort: value,
          IpProtocol: value,
          IpRanges: value,
          Ipv6Ranges: value,
          PrefixListIds: value,
          ToPort: value,
          UserIdGroupPairs: [
            {
              Description: value,
              GroupId: value,
              GroupName: value,
              PeeringStatus: value,
              UserId: value,
              VpcId: value,
              VpcPeeringConnectionId: value,
            },
          ],
        },
      ],
      IpPermissionsEgress: [
        {
          FromPort: value,
          IpProtocol: value,
          IpRanges: [{ CidrIp: value, Description: value }],
          Ipv6Ranges: value,
          PrefixListIds: value,
          ToPort: value,
          UserIdGroupPairs: value,
        },
      ],
      OwnerId: value,
      Tags: value,
      VpcId: value,
    },
  ],
  StaleSecurityGroups: value,
  State: value,
};
