import { RuleTest } from "@pypanther/core";
import { AWSRDSSnapshotEnumeration } from "../src/aws-rds-snapshot-enumeration";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "DescribeDBSnapshots",
  userIdentity: user,
  requestParameters: { includePublic: true, includeShared: false },
});

export const tests = [
  new RuleTest({
    name: "public snapshots are listed",
    expectedResult: true,
    log,
    expectedTitle: "[ines] listed RDS snapshots including public ones",
    expectedDedup: "401256739912:eu-west-1:arn:aws:iam::401256739912:user/ines",
    expectedAlertContext: contextOf(log, { include_public: true, include_shared: false, max_records: "N/A" }),
  }),
  new RuleTest({
    name: "shared snapshots of clusters are listed",
    expectedResult: true,
    log: { ...log, eventName: "DescribeDBClusterSnapshots", requestParameters: { includeShared: true } },
    expectedTitle: "[ines] listed RDS cluster snapshots including shared ones",
  }),
  new RuleTest({
    name: "both are listed",
    expectedResult: true,
    log: { ...log, requestParameters: { includePublic: true, includeShared: true } },
    expectedTitle: "[ines] listed RDS snapshots including public and shared ones",
  }),
  new RuleTest({
    name: "only own snapshots are listed",
    expectedResult: false,
    log: { ...log, requestParameters: { includePublic: false } },
  }),
  new RuleTest({ name: "the listing is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
];

export { AWSRDSSnapshotEnumeration as rule };
