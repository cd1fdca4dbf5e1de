import { PantherEvent } from "@pypanther/core";
import { setsPasswordOfAnother } from "../src/aws-login-profile";
import { awsAccountRegionKey, awsUserOrPrincipal, rdsDatabase } from "../src/aws-rds";
import { awsBucketContext } from "../src/aws-s3";
import { awsSesContext } from "../src/aws-ses";
import { awsServiceName, awsVpceContext } from "../src/aws-vpce";

const call = new PantherEvent({
  eventSource: "rds.amazonaws.com",
  eventName: "DeleteDBSnapshot",
  awsRegion: "eu-west-1",
  recipientAccountId: "401256739912",
  userIdentity: { userName: "ines", principalId: "AIDAXAMPLE" },
});
const nothing = new PantherEvent({});

test("a caller is named by user name, else by principal id", () => {
  expect(awsUserOrPrincipal(call)).toBe("[ines]");
  expect(awsUserOrPrincipal(new PantherEvent({ userIdentity: { principalId: "AIDAXAMPLE" } }))).toBe("[AIDAXAMPLE]");
  expect(awsUserOrPrincipal(nothing)).toBe("an unknown user");
});

test("a dedup string names account, region and thing", () => {
  expect(awsAccountRegionKey(call, "nightly")).toBe("401256739912:eu-west-1:nightly");
  expect(awsAccountRegionKey(nothing, "nightly")).toBe("unknown:unknown:nightly");
});

test("signals of SES carry the key that correlations join on", () => {
  expect(awsSesContext(call).accountRegion).toBe("401256739912_None");
  expect(awsSesContext(nothing).accountRegion).toBe("None_None");
});

test("calls through a VPC endpoint tell the caller and the call", () => {
  expect(awsVpceContext(call)).toMatchObject({
    principal_id: "AIDAXAMPLE",
    api_call: "DeleteDBSnapshot",
    resources: [],
  });
  expect(awsVpceContext(nothing)).toMatchObject({ principal_id: "unknown", source_ip: "unknown", actor_user: null });
  expect([awsServiceName(call), awsServiceName(nothing)]).toEqual(["rds", "unknown"]);
});

test("a call to RDS is about an instance, else a cluster", () => {
  const cluster = { dBClusterIdentifier: "ledger" };
  expect(rdsDatabase(new PantherEvent({ requestParameters: cluster }))).toBe("ledger");
  expect(rdsDatabase(new PantherEvent({ requestParameters: { ...cluster, dBInstanceIdentifier: "ledger-1" } }))).toBe(
    "ledger-1",
  );
  expect(rdsDatabase(nothing)).toBe("");
});

test("calls to S3 tell the bucket", () => {
  expect(awsBucketContext(new PantherEvent({ requestParameters: { bucketName: "logs" } })).bucketName).toBe("logs");
  expect(awsBucketContext(nothing).bucketName).toBe("UNKNOWN_BUCKET");
  expect(awsBucketContext(nothing, "none").bucketName).toBe("none");
});

test.each([
  ["another user's, as it is", "joao", undefined, true],
  ["another user's, to be changed", "joao", true, false],
  ["the caller's own", "ines", undefined, false],
])("a password that is set: %s", (_, userName, passwordResetRequired, expected) => {
  const event = new PantherEvent({
    userIdentity: { arn: "arn:aws:iam::401256739912:user/ines" },
    requestParameters: { userName, ...(passwordResetRequired !== undefined && { passwordResetRequired }) },
  });
  expect(setsPasswordOfAnother(event)).toBe(expected);
});
