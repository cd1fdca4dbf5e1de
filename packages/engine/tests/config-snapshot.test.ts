import { configSnapshotResources } from "../src";

const item = {
  resourceType: "AWS::EC2::SecurityGroup",
  resourceId: "sg-1",
  awsAccountId: "210987654321",
  awsRegion: "eu-west-1",
  configurationItemStatus: "OK",
  tags: { team: "harbour" },
  configuration: {
    groupName: "web",
    ipPermissions: [
      { fromPort: 22, ipv4Ranges: [{ cidrIp: "0.0.0.0/0" }], ipRanges: ["0.0.0.0/0"], userIdGroupPairs: [] },
    ],
    tags: [{ key: "team", value: "harbour" }],
  },
};

const resources = (...configurationItems: unknown[]) => configSnapshotResources({ configurationItems } as never);

test("a security group of a snapshot has the shape that a scan gives it", () => {
  expect(resources(item)).toEqual([
    expect.objectContaining({
      ResourceId: "arn:aws:ec2:eu-west-1:210987654321:security-group/sg-1",
      ResourceType: "AWS.EC2.SecurityGroup",
      AccountId: "210987654321",
      Region: "eu-west-1",
      Id: "sg-1",
      GroupName: "web",
      Tags: { team: "harbour" },
      IpPermissions: [expect.objectContaining({ FromPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0" }] })],
    }),
  ]);
});

test("the ARN that the item names is the id", () => {
  const acl = { ...item, resourceType: "AWS::EC2::NetworkAcl", ARN: "arn:x", configuration: { entries: [] } };
  expect(resources(acl)).toEqual([
    expect.objectContaining({ ResourceId: "arn:x", ResourceType: "AWS.EC2.NetworkACL", Entries: [] }),
  ]);
});

test("what is gone, and types of which a snapshot lacks a part, are left out", () => {
  const bucket = { ...item, resourceType: "AWS::S3::Bucket" };
  expect(resources({ ...item, configurationItemStatus: "ResourceDeleted" }, bucket)).toEqual([]);
});

test("hostile items do no harm, and other records are none of its business", () => {
  let deep: unknown = null;
  for (let depth = 0; depth < 9999; depth += 1) deep = { deep };
  const hostile = JSON.parse('{"__proto__":{"a":1}}') as object;
  expect(resources(null, 5, { ...item, configuration: deep }, { ...item, configuration: hostile }, {})).toHaveLength(2);
  expect(configSnapshotResources({ ResourceId: "a" })).toBeUndefined();
  expect(configSnapshotResources({ configurationItems: "x" })).toBeUndefined();
});
