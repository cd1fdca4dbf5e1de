import { RuleTest } from "@pypanther/core";
import { AWSRDSActivityStreamStopped } from "../src/aws-rds-activity-stream-stopped";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const arn = "arn:aws:rds:eu-west-1:401256739912:cluster:ledger";
const stopped = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "StopActivityStream",
  userIdentity: user,
  requestParameters: { resourceArn: arn, applyImmediately: true },
});

export const tests = [
  new RuleTest({
    name: "a stream is stopped",
    expectedResult: true,
    log: stopped,
    expectedTitle: "[ines] stopped the activity stream of [ledger]",
    expectedAlertContext: contextOf(stopped, { resource_arn: arn, apply_immediately: true }),
  }),
  new RuleTest({
    name: "the log does not tell whose by whom",
    expectedResult: true,
    log: { ...stopped, userIdentity: null, requestParameters: null },
    expectedTitle: "an unknown user stopped the activity stream of an unknown database",
  }),
  new RuleTest({
    name: "a stream is started",
    expectedResult: false,
    log: { ...stopped, eventName: "StartActivityStream" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...stopped, errorCode: "InvalidDBClusterStateFault" },
  }),
];

export { AWSRDSActivityStreamStopped as rule };
