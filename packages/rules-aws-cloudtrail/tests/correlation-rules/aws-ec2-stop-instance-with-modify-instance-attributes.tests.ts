import { CorrelationTest } from "@pypanther/core";
import { AWSEC2StopInstanceWithModifyInstanceAttributes } from "../../src/correlation-rules/aws-ec2-stop-instance-with-modify-instance-attributes";
import { cloudTrailLog } from "../cloudtrail-log";

const instance = "p_alert_context.instance_ids";

const stopped = (...ids: string[]) =>
  cloudTrailLog({
    p_event_time: "2026-05-20T08:00:00Z",
    eventSource: "ec2.amazonaws.com",
    eventName: "StopInstances",
    requestParameters: { instancesSet: { items: ids.map((instanceId) => ({ instanceId })) } },
  });
const scriptChanged = cloudTrailLog({
  p_event_time: "2026-05-20T08:05:00Z",
  eventSource: "ec2.amazonaws.com",
  eventName: "ModifyInstanceAttribute",
  requestParameters: { instanceId: "i-0harbour0002", userData: "<sensitiveDataRemoved>" },
});

export const tests = [
  new CorrelationTest({
    name: "an instance is stopped and its script changed",
    expectedResult: true,
    signals: {
      StopInstance: { [instance]: { "i-0harbour0001": [0] } },
      StartupScriptChange: { [instance]: { "i-0harbour0001": [90] } },
    },
  }),
  new CorrelationTest({
    name: "the script of another instance is changed",
    expectedResult: false,
    signals: {
      StopInstance: { [instance]: { "i-0harbour0001": [0] } },
      StartupScriptChange: { [instance]: { "i-0harbour0002": [90] } },
    },
  }),
  new CorrelationTest({
    name: "the script is changed a minute too late",
    expectedResult: false,
    signals: {
      StopInstance: { [instance]: { "i-0harbour0001": [0] } },
      StartupScriptChange: { [instance]: { "i-0harbour0001": [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs in which one of two stopped instances gets a new script",
    expectedResult: true,
    logs: [stopped("i-0harbour0001", "i-0harbour0002"), scriptChanged],
  }),
  new CorrelationTest({
    name: "logs in which other instances are stopped",
    expectedResult: false,
    logs: [stopped("i-0harbour0001", "i-0harbour0003"), scriptChanged],
  }),
];

export { AWSEC2StopInstanceWithModifyInstanceAttributes as rule };
