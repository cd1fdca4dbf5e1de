import { RuleTest } from "@pypanther/core";
import { AWSConfigServiceDisabledDeleted } from "../src/aws-config-service-disabled-deleted";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const stopped = cloudTrailLog({
  eventSource: "config.amazonaws.com",
  eventName: "StopConfigurationRecorder",
  requestParameters: { configurationRecorderName: "default" },
});

export const tests = [
  new RuleTest({
    name: "the recorder is stopped",
    expectedResult: true,
    log: stopped,
    expectedTitle: "AWS Config Service Disabled",
    expectedAlertContext: contextOf(stopped, {}),
  }),
  new RuleTest({
    name: "the delivery channel is deleted",
    expectedResult: true,
    log: { ...stopped, eventName: "DeleteDeliveryChannel" },
  }),
  new RuleTest({
    name: "the recorder is started",
    expectedResult: false,
    log: { ...stopped, eventName: "StartConfigurationRecorder" },
  }),
  new RuleTest({
    name: "the call is refused",
    expectedResult: false,
    log: { ...stopped, errorCode: "AccessDenied", errorMessage: "Not authorized" },
  }),
];

export { AWSConfigServiceDisabledDeleted as rule };
