import { type ObjectShape, value } from "../scan/shape";

/** What AWS.EC2.SecurityGroup has beside the fields that all resources have. */
export const ec2SecurityGroupShape: ObjectShape = {
  Description: value,
  IpPermissions: [
    {
      FromPort: value,
      IpProtocol: value,
      IpRanges: [{ CidrIp: value, Description: value }],
      Ipv6Ranges: [{ CidrIpv6: value, Description: value }],
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
  VpcId: value,
};
