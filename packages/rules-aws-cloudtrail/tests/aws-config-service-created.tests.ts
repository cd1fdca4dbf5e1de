import { RuleTest } from "@pypanther/core";
import { AWSConfigServiceCreated } from "../src/aws-config-service-created";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const started = cloudTrailLog({
  eventSource: "config.amazonaws.com",
  eventName: "StartConfigurationRecorder",
  requestParameters: { configurationRecorderName: "default" },
});

export const tests = [
  new RuleTest({
    name: "the recorder is started",
    expectedResult: true,
    log: started,
    expectedTitle: "AWS Config Service Created",
    expectedAlertContext: contextOf(started, {}),
  }),
  new RuleTest({
    name: "a delivery channel is set up",
    expectedResult: true,
    log: { ...started, eventName: "PutDeliveryChannel" },
  }),
  new RuleTest({
    name: "the recorder is only looked at",
    expectedResult: false,
    log: { ...started, eventName: "DescribeConfigurationRecorders" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...started, errorCode: "NoAvailableDeliveryChannelException" },
  }),
];

export { AWSConfigServiceCreated as rule };
