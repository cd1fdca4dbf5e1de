import { type ObjectShape, value } from "../scan/shape";

/** What AWS.EC2.NetworkACL has beside the fields that all resources have. */
export const ec2NetworkAclShape: ObjectShape = {
  Associations: [{ NetworkAclAssociationId: value, NetworkAclId: value, SubnetId: value }],
  Entries: [
    {
      CidrBlock: value,
      Egress: value,
      IcmpTypeCode: value,
      Ipv6CidrBlock: value,
      PortRange: { From: value, To: value },
      Protocol: value,
      RuleAction: value,
      RuleNumber: value,
    },
  ],
  IsDefault: value,
  OwnerId: value,
  VpcId: value,
};
