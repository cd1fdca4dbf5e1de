import { snapshotResources } from "../src/snapshot/snapshot-resources";
import { resourceTypes } from "../src/types";
import { itemTypes } from "../src/snapshot/item-types";

const item = (resourceType: string, configuration: unknown, rest: object = {}) => ({
  resourceType,
  awsAccountId: "111111111111",
  awsRegion: "eu-west-1",
  resourceId: "the-id",
  resourceName: "the-name",
  ARN: "arn:aws:the:arn",
  tags: { team: "payments" },
  resourceCreationTime: "2026-03-04T05:06:07.000Z",
  configuration,
  ...rest,
});

const one = (...args: Parameters<typeof item>) => snapshotResources({ configurationItems: [item(...args)] })?.[0];

describe("a snapshot of AWS Config", () => {
  test("becomes resources of the same shape as scanned ones, whatever the capitals of its keys", () => {
    const stack = one("AWS::CloudFormation::Stack", {
      stackName: "s",
      roleARN: "r",
      enableTerminationProtection: true,
    });
    const shape = resourceTypes.find(({ type }) => type === "AWS.CloudFormation.Stack")?.shape ?? {};
    expect(Object.keys(stack ?? {}).slice(-Object.keys(shape).length)).toEqual(Object.keys(shape));
    expect(stack).toMatchObject({
      AccountId: "111111111111",
      Region: "eu-west-1",
      ResourceId: "arn:aws:the:arn",
      ResourceType: "AWS.CloudFormation.Stack",
      Id: "the-id",
      Name: "the-name",
      Tags: { team: "payments" },
      TimeCreated: "2026-03-04T05:06:07.000Z",
      RoleARN: "r",
      EnableTerminationProtection: true,
      RootId: null,
    });
  });

  test("gives a bucket what Config asked other calls for", () => {
    const supplementaryConfiguration = {
      AccessControlList: '{"grantList":[{"grantee":"AllUsers","permission":"FullControl"}]}',
      BucketPolicy: { policyText: '{"Statement":[]}' },
      BucketVersioningConfiguration: { status: "Enabled", isMfaDeleteEnabled: false },
      PublicAccessBlockConfiguration: { blockPublicAcls: true },
      BucketLoggingConfiguration: { destinationBucketName: "logs", logFilePrefix: "p/" },
      ServerSideEncryptionConfiguration: {
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyID: null } }],
      },
    };
    expect(one("AWS::S3::Bucket", { name: "b" }, { supplementaryConfiguration })).toMatchObject({
      Grants: [{ Grantee: { URI: "http://acs.amazonaws.com/groups/global/AllUsers" }, Permission: "FULL_CONTROL" }],
      Policy: '{"Statement":[]}',
      Versioning: "Enabled",
      MFADelete: "Disabled",
      LoggingPolicy: { TargetBucket: "logs", TargetPrefix: "p/" },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: null },
      EncryptionRules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: null } }],
    });
  });

  test("decodes the policies of a role, which belongs to no region", () => {
    expect(
      one("AWS::IAM::Role", {
        assumeRolePolicyDocument: "%7B%22Version%22%3A1%7D",
        rolePolicyList: [{ policyName: "p", policyDocument: "%7B%7D" }],
        attachedManagedPolicies: [{ policyName: "m", policyArn: "arn:m" }],
      }),
    ).toMatchObject({
      Region: "global",
      AssumeRolePolicyDocument: '{"Version":1}',
      InlinePolicies: { p: "{}" },
      ManagedPolicyNames: ["m"],
    });
  });

  test("takes the ranges of a security group from where Config tells them whole", () => {
    const permission = { ipProtocol: "tcp", fromPort: 22, toPort: 22, ipRanges: ["0.0.0.0/0"] };
    expect(
      one("AWS::EC2::SecurityGroup", { ipPermissions: [{ ...permission, ipv4Ranges: [{ cidrIp: "0.0.0.0/0" }] }] }),
    ).toMatchObject({
      IpPermissions: [{ FromPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
      IpPermissionsEgress: null,
    });
  });

  test("reads configurations that are JSON text", () => {
    expect(one("AWS::EC2::Instance", '{"ebsOptimized":true}')).toMatchObject({
      EbsOptimized: true,
      ResourceType: "AWS.EC2.Instance",
    });
  });

  test("is not harmed by how deep an item nests, or by its keys", () => {
    let deep: unknown = null;
    for (let depth = 0; depth < 9999; depth += 1) deep = { deep };
    const found = one("AWS::EC2::Instance", { iamInstanceProfile: deep, ["__proto__"]: { imageId: "x" } });
    expect(found).toMatchObject({ IamInstanceProfile: { deep: {} }, ImageId: null });
  });

  test("leaves out what is deleted, what Config records by halves, and what makes no sense", () => {
    const items = [
      item("AWS::EC2::Instance", {}, { configurationItemStatus: "ResourceDeleted" }),
      item("AWS::SQS::Queue", {}),
      item("AWS::RDS::DBInstance", {}),
      item("__proto__", {}),
      null,
      7,
      { resourceType: { deep: true } },
    ];
    expect(snapshotResources({ configurationItems: items })).toEqual([]);
  });

  test("is told from anything else", () => {
    for (const other of [null, 7, "text", [], {}, { configurationItems: {} }])
      expect(snapshotResources(other)).toBeUndefined();
  });

  test("becomes types that are scanned", () => {
    const types = resourceTypes.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(Object.values(itemTypes).map(({ type }) => type)));
  });
});
