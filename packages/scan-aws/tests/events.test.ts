import { type ChangedResource, isNamed } from "../src/events/changed-resource";
import { ChangedResources, changedResources } from "../src/events/changed-resources";
import { eventTargets } from "../src/events/event-names";
import { typeNames } from "../src/choose-types";
import { ACCOUNT, scanWith } from "./aws-server/scan-with";
import { startAws } from "./aws-server/server";
import { world } from "./aws-server/world";

jest.setTimeout(60_000);

const event = (eventSource: string, eventName: string, requestParameters: unknown, rest: object = {}) => ({
  eventSource: `${eventSource}.amazonaws.com`,
  eventName,
  awsRegion: "us-east-1",
  recipientAccountId: ACCOUNT,
  requestParameters,
  ...rest,
});

const summary = ({ type, id, region }: ChangedResource): unknown[] => [type, id, region];

describe("what an event changed", () => {
  test.each([
    ["s3", "PutBucketAcl", { bucketName: "b" }, [["AWS.S3.Bucket", "b", "us-east-1"]]],
    [
      "iam",
      "AttachUserPolicy",
      { userName: "u", policyArn: "arn:p" },
      [
        ["AWS.IAM.User", "u", null],
        ["AWS.IAM.Policy", "arn:p", null],
      ],
    ],
    ["iam", "UpdateAssumeRolePolicy", { roleName: "r" }, [["AWS.IAM.Role", "r", null]]],
    [
      "iam",
      "AddUserToGroup",
      { userName: "u", groupName: "g" },
      [
        ["AWS.IAM.User", "u", null],
        ["AWS.IAM.Group", "g", null],
      ],
    ],
    ["iam", "DeleteAccountPasswordPolicy", null, [["AWS.PasswordPolicy", null, null]]],
    ["ec2", "AuthorizeSecurityGroupIngress", { groupId: "sg-1" }, [["AWS.EC2.SecurityGroup", "sg-1", "us-east-1"]]],
    [
      "ec2",
      "StopInstances",
      { instancesSet: { items: [{ instanceId: "i-1" }, { instanceId: "i-2" }] } },
      [
        ["AWS.EC2.Instance", "i-1", "us-east-1"],
        ["AWS.EC2.Instance", "i-2", "us-east-1"],
      ],
    ],
    ["ec2", "ModifyImageAttribute", { imageId: "ami-1" }, [["AWS.EC2.AMI", "ami-1", "us-east-1"]]],
    [
      "cloudtrail",
      "StopLogging",
      { name: "t" },
      [
        ["AWS.CloudTrail", "t", "us-east-1"],
        ["AWS.CloudTrail.Meta", null, null],
      ],
    ],
    [
      "iam",
      "CreateAccessKey",
      { userName: "u" },
      [
        ["AWS.IAM.User", "u", null],
        ["AWS.IAM.RootUser", null, null],
      ],
    ],
    ["ec2", "DeleteFlowLogs", { DeleteFlowLogsRequest: {} }, [["AWS.EC2.VPC", null, "us-east-1"]]],
    ["rds", "ModifyDBSnapshotAttribute", { dBSnapshotIdentifier: "s" }, [["AWS.RDS.Instance", null, "us-east-1"]]],
    [
      "wafv2",
      "DisassociateWebACL",
      { resourceArn: "arn:lb" },
      [
        ["AWS.WAF.Regional.WebACL", null, "us-east-1"],
        ["AWS.ELBV2.ApplicationLoadBalancer", "arn:lb", "us-east-1"],
      ],
    ],
    ["kms", "DisableKeyRotation", { keyId: "k" }, [["AWS.KMS.Key", "k", "us-east-1"]]],
    ["rds", "ModifyDBInstance", { dBInstanceIdentifier: "db" }, [["AWS.RDS.Instance", "db", "us-east-1"]]],
    ["lambda", "AddPermission20150331v2", { functionName: "f" }, [["AWS.Lambda.Function", "f", "us-east-1"]]],
    [
      "guardduty",
      "DeleteDetector",
      { detectorId: "d" },
      [
        ["AWS.GuardDuty.Detector", null, "us-east-1"],
        ["AWS.GuardDuty.Detector.Meta", null, null],
      ],
    ],
  ])("%s:%s", (source, name, parameters, expected) => {
    expect(changedResources(event(source, name, parameters)).map(summary)).toEqual(expected);
  });

  test.each([
    ["a call that only reads", event("s3", "GetBucketAcl", { bucketName: "b" }, { readOnly: true })],
    ["a call that failed", event("s3", "PutBucketAcl", { bucketName: "b" }, { errorCode: "AccessDenied" })],
    ["a call without what it changed", event("s3", "PutBucketAcl", {})],
    ["a service that is not scanned", event("sqs", "CreateQueue", { queueName: "q" })],
    ["a service with an odd name", { ...event("s3", "PutBucketAcl", { bucketName: "b" }), eventSource: "__proto__" }],
    ["a text", "PutBucketAcl"],
    ["nothing", null],
    ["names of the wrong type", event("s3", "PutBucketAcl", { bucketName: { deep: [1] } })],
  ])("is nothing for %s", (_what, log) => {
    expect(changedResources(log)).toEqual([]);
  });

  test("is the user who made the call, when it names none", () => {
    const own = event("iam", "UpdateAccessKey", { status: "Inactive" }, { userIdentity: { userName: "u" } });
    expect(changedResources(own).map(summary)).toContainEqual(["AWS.IAM.User", "u", null]);
  });

  test("is of types that are scanned", () => {
    const named = Object.values(eventTargets).flatMap((rows) => rows.flatMap(([, targets]) => targets));
    expect(typeNames()).toEqual(expect.arrayContaining(named.map(({ type }) => type)));
  });

  test("is told once, however often it happened", () => {
    const changed = new ChangedResources();
    for (let index = 0; index < 3; index += 1) changed.add(event("s3", "PutBucketAcl", { bucketName: "b" }));
    expect(changed.list()).toEqual([{ accountId: ACCOUNT, type: "AWS.S3.Bucket", region: "us-east-1", id: "b" }]);
  });
});

test.each([
  ["arn:aws:s3:::b", "b", true],
  ["arn:aws:s3:::bb", "b", false],
  ["arn:aws:iam::1:role/path/r", "r", true],
  ["arn:aws:cloudformation:r:1:stack/s/uuid", "s", true],
  ["arn:aws:kms:r:1:key/k", "arn:aws:kms:r:1:key/k", true],
  ["arn:aws:ec2:r:1:instance/i-1", "i-11", false],
])("%s is named by %s: %s", (resourceId, id, expected) => {
  expect(isNamed(resourceId, id)).toBe(expected);
});

test("a scan of what has changed reads that and nothing else", async () => {
  const server = await startAws(world({ regions: ["us-east-1", "eu-west-1"], each: 3, page: 2 }));
  const changed = new ChangedResources();
  changed.add(event("iam", "UpdateAssumeRolePolicy", { roleName: "r-1" }));
  changed.add(event("kms", "DisableKeyRotation", { keyId: `arn:aws:kms:us-east-1:${ACCOUNT}:key/k-2` }));
  changed.add(event("cloudtrail", "StopLogging", { name: "t-0" }));
  changed.add({ ...event("iam", "UpdateAssumeRolePolicy", { roleName: "r-2" }), recipientAccountId: "999999999999" });
  const { resources, missing } = await scanWith(server, { only: changed.list() });
  await server.close();
  expect(missing).toEqual([]);
  expect(resources.map(({ ResourceId }) => ResourceId).sort()).toEqual(
    expect.arrayContaining([
      `arn:aws:iam::${ACCOUNT}:role/r-1`,
      `arn:aws:kms:us-east-1:${ACCOUNT}:key/k-2`,
      `${ACCOUNT}::AWS.CloudTrail.Meta`,
    ]),
  );
  expect(resources.filter(({ ResourceType }) => ResourceType === "AWS.IAM.Role")).toHaveLength(1);
  expect(resources.filter(({ ResourceType }) => ResourceType === "AWS.KMS.Key")).toHaveLength(1);
  const asked = server.calls.filter(({ action }) => action === "kms:DescribeKey");
  expect(asked).toHaveLength(1);
});
