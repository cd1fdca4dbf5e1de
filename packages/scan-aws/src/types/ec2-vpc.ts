import { allPages, pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2VpcShape } from "../shapes/ec2-vpc";

/** Virtual networks of EC2, with what belongs to them. */
export const ec2Vpc: ResourceType = resourceType({
  type: "AWS.EC2.VPC",
  scope: "regional",
  actions: [
    "ec2:DescribeVpcs",
    "ec2:DescribeFlowLogs",
    "ec2:DescribeNetworkAcls",
    "ec2:DescribeRouteTables",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeStaleSecurityGroups",
  ],
  shape: ec2VpcShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const found = pages(
      (NextToken) => ec2.describeVpcs({ NextToken }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.Vpcs ?? [];
  },
  idOf: ({ VpcId }, place) => ec2Arn(place, "vpc", VpcId),
  async read(found, place, { part }) {
    const ec2 = place.client("ec2");
    const { VpcId = "" } = found;
    const arn = ec2Arn(place, "vpc", VpcId);
    const Filters = [{ Name: "vpc-id", Values: [VpcId] }];
    const acls = await part(["DefaultNetworkAclId", "NetworkAcls"], () =>
      allPages(
        (NextToken) => ec2.describeNetworkAcls({ Filters, NextToken }),
        (page) => page.NextToken,
        (page) => page.NetworkAcls,
      ),
    );
    const groups = await part(["DefaultSecurityGroupId", "SecurityGroups"], () =>
      allPages(
        (NextToken) => ec2.describeSecurityGroups({ Filters, NextToken }),
        (page) => page.NextToken,
        (page) => page.SecurityGroups,
      ),
    );
    const routes = await part(["RouteTables"], () =>
      allPages(
        (NextToken) => ec2.describeRouteTables({ Filters, NextToken }),
        (page) => page.NextToken,
        (page) => page.RouteTables,
      ),
    );
    const flowLogs = await part(["FlowLogs"], () =>
      allPages(
        (NextToken) => ec2.describeFlowLogs({ Filter: [{ Name: "resource-id", Values: [VpcId] }], NextToken }),
        (page) => page.NextToken,
        (page) => page.FlowLogs,
      ),
    );
    const stale = await part(["StaleSecurityGroups"], () =>
      allPages(
        (NextToken) => ec2.describeStaleSecurityGroups({ VpcId, NextToken }),
        (page) => page.NextToken,
        (page) => page.StaleSecurityGroupSet,
      ),
    );
    return {
      resourceId: arn,
      arn,
      id: VpcId,
      tags: found.Tags,
      fields: {
        ...found,
        DefaultNetworkAclId: acls?.find(({ IsDefault }) => IsDefault)?.NetworkAclId,
        DefaultSecurityGroupId: groups?.find(({ GroupName }) => GroupName === "default")?.GroupId,
        FlowLogs: flowLogs,
        NetworkAcls: acls,
        RouteTables: routes,
        SecurityGroups: groups,
        StaleSecurityGroups: stale?.map(({ GroupId }) => GroupId),
      },
    };
  },
});
