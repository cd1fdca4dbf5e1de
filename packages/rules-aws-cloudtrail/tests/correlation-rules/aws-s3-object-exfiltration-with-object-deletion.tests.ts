import { CorrelationTest } from "@pypanther/core";
import { AWSS3ObjectExfiltrationWithObjectDeletion } from "../../src/correlation-rules/aws-s3-object-exfiltration-with-object-deletion";
import { cloudTrailLog } from "../cloudtrail-log";

const bucket = "p_alert_context.bucketName";
const ledgers = "harbour-ledgers";
const minutes = (count: number, start: number) => Array.from({ length: count }, (_, index) => start + index);

const copied = (minute: number) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T08:${minute}:00Z`,
    eventSource: "s3.amazonaws.com",
    eventName: "CopyObject",
    requestParameters: { bucketName: "attic-770", "x-amz-copy-source": `${ledgers}/${minute}.csv` },
    resources: [
      { type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${ledgers}`, accountId: "401256739912" },
      { type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::attic-770", accountId: "770918263554" },
    ],
  });
const deleted = (minute: number) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T08:${minute}:00Z`,
    eventSource: "s3.amazonaws.com",
    eventName: "DeleteObject",
    requestParameters: { bucketName: ledgers, key: `${minute}.csv` },
  });

export const tests = [
  new CorrelationTest({
    name: "ten copies and ten deletions",
    expectedResult: true,
    signals: {
      "Bulk Exfiltration": { [bucket]: { [ledgers]: minutes(10, 0) } },
      "Bulk Deletion": { [bucket]: { [ledgers]: minutes(10, 60) } },
    },
  }),
  new CorrelationTest({
    name: "nine deletions",
    expectedResult: false,
    signals: {
      "Bulk Exfiltration": { [bucket]: { [ledgers]: minutes(10, 0) } },
      "Bulk Deletion": { [bucket]: { [ledgers]: minutes(9, 60) } },
    },
  }),
  new CorrelationTest({
    name: "deletions in another bucket",
    expectedResult: false,
    signals: {
      "Bulk Exfiltration": { [bucket]: { [ledgers]: minutes(10, 0) } },
      "Bulk Deletion": { [bucket]: { "harbour-scans": minutes(10, 60) } },
    },
  }),
  new CorrelationTest({
    name: "logs of ten objects that are copied and deleted",
    expectedResult: true,
    logs: [...minutes(10, 10).map(copied), ...minutes(10, 30).map(deleted)],
  }),
  new CorrelationTest({
    name: "logs of nine copies",
    expectedResult: false,
    logs: [...minutes(9, 10).map(copied), ...minutes(10, 30).map(deleted)],
  }),
];

export { AWSS3ObjectExfiltrationWithObjectDeletion as rule };
