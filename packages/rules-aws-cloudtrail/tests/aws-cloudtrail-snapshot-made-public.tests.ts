import { RuleTest, Severity } from "@pypanther/core";
import { AWSCloudTrailSnapshotMadePublic } from "../src/aws-cloudtrail-snapshot-made-public";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "ModifySnapshotAttribute",
  requestParameters: {
    snapshotId: "snap-0e51",
    attributeType: "CREATE_VOLUME_PERMISSION",
    createVolumePermission: { add: { items: [{ group: "all" }] } },
  },
});

function adding(...items: (Record<string, string> | null)[]) {
  return { ...log.requestParameters, createVolumePermission: { add: { items } } };
}

export const tests = [
  new RuleTest({
    name: "a snapshot is shared with everyone",
    expectedResult: true,
    log,
    expectedSeverity: Severity.MEDIUM,
    expectedTitle: "AWS Snapshot Made Public",
  }),
  new RuleTest({
    name: "it is shared with an account",
    expectedResult: true,
    log: { ...log, requestParameters: adding(null, { group: "team" }, { userId: "770918263554" }) },
    expectedSeverity: Severity.INFO,
  }),
  new RuleTest({
    name: "it is shared with nobody",
    expectedResult: false,
    log: { ...log, requestParameters: adding({ userId: "" }) },
  }),
  new RuleTest({
    name: "a share is taken back",
    expectedResult: false,
    log: {
      ...log,
      requestParameters: {
        ...log.requestParameters,
        createVolumePermission: { remove: { items: [{ group: "all" }] } },
      },
    },
  }),
  new RuleTest({
    name: "the change is refused",
    expectedResult: false,
    log: { ...log, errorCode: "Client.OperationNotPermitted" },
  }),
  new RuleTest({
    name: "another attribute is changed",
    expectedResult: false,
    log: { ...log, requestParameters: { ...log.requestParameters, attributeType: "PRODUCT_CODES" } },
  }),
];

export { AWSCloudTrailSnapshotMadePublic as rule };
