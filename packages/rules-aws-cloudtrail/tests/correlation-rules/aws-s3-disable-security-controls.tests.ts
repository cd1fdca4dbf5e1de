import { CorrelationTest } from "@pypanther/core";
import { AWSS3DisableSecurityControls } from "../../src/correlation-rules/aws-s3-disable-security-controls";
import { cloudTrailLog } from "../cloudtrail-log";

const at = (minute: number, bucketName = "harbour-ledgers") => ({
  "p_alert_context.bucketName": { [bucketName]: [minute] },
});

const logOf = (
  eventName: string,
  time: string,
  requestParameters: { [name: string]: string | { [name: string]: string } },
) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "s3.amazonaws.com",
    eventName,
    requestParameters: { bucketName: "harbour-ledgers", ...requestParameters },
  });
const unlogged = logOf("PutBucketLogging", "08:00", { logging: "" });
const unversioned = logOf("PutBucketVersioning", "08:01", { VersioningConfiguration: { Status: "Suspended" } });
const withoutMfa = { VersioningConfiguration: { MfaDelete: "Disabled" } };

export const tests = [
  new CorrelationTest({
    name: "all three are switched off",
    expectedResult: true,
    signals: { "Disable S3 Logging": at(0), "Versioning Suspended": at(7), "MFA Delete Disabled": at(3) },
  }),
  new CorrelationTest({
    name: "MFA delete stays on",
    expectedResult: false,
    signals: { "Disable S3 Logging": at(0), "Versioning Suspended": at(7) },
  }),
  new CorrelationTest({
    name: "MFA delete is switched off for another bucket",
    expectedResult: false,
    signals: {
      "Disable S3 Logging": at(0),
      "Versioning Suspended": at(7),
      "MFA Delete Disabled": at(8, "harbour-scans"),
    },
  }),
  new CorrelationTest({
    name: "logs of a bucket that loses all three",
    expectedResult: true,
    logs: [unlogged, unversioned, logOf("PutBucketVersioning", "08:02", withoutMfa)],
  }),
  new CorrelationTest({
    name: "logs in which the log of another bucket is switched off",
    expectedResult: false,
    logs: [
      { ...unlogged, requestParameters: { bucketName: "harbour-scans", logging: "" } },
      unversioned,
      logOf("PutBucketVersioning", "08:02", withoutMfa),
    ],
  }),
];

export { AWSS3DisableSecurityControls as rule };
