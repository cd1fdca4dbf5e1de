import { CorrelationTest } from "@pypanther/core";
import { AWSPrivilegeEscalationViaUserCompromise } from "../../src/correlation-rules/aws-privilege-escalation-via-user-compromise";
import { cloudTrailLog, user } from "../cloudtrail-log";

const addressAndKey = "p_alert_context.ip_accessKeyId";
const harbourKey = "198.51.100.77:AKIAHARBOUR000000002";

const created = cloudTrailLog({
  p_event_time: "2026-05-20T08:00:00Z",
  eventSource: "iam.amazonaws.com",
  eventName: "CreateAccessKey",
  userIdentity: user,
  requestParameters: { userName: "tomas" },
  responseElements: { accessKey: { userName: "tomas", accessKeyId: "AKIAHARBOUR000000002" } },
});
const used = cloudTrailLog({
  p_event_time: "2026-05-20T08:10:00Z",
  eventSource: "s3.amazonaws.com",
  eventName: "ListBuckets",
  userIdentity: {
    type: "IAMUser",
    arn: "arn:aws:iam::401256739912:user/tomas",
    userName: "tomas",
    accessKeyId: "AKIAHARBOUR000000002",
  },
});

export const tests = [
  new CorrelationTest({
    name: "a key is made and used from the same address",
    expectedResult: true,
    signals: {
      "User Backdoored": { [addressAndKey]: { [harbourKey]: [0] } },
      "User Accessed": { [addressAndKey]: { [harbourKey]: [90] } },
    },
  }),
  new CorrelationTest({
    name: "the key is used from another address",
    expectedResult: false,
    signals: {
      "User Backdoored": { [addressAndKey]: { [harbourKey]: [0] } },
      "User Accessed": { [addressAndKey]: { "203.0.113.9:AKIAHARBOUR000000002": [90] } },
    },
  }),
  new CorrelationTest({
    name: "the key is first used a minute too late",
    expectedResult: false,
    signals: {
      "User Backdoored": { [addressAndKey]: { [harbourKey]: [0] } },
      "User Accessed": { [addressAndKey]: { [harbourKey]: [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a key that its maker uses",
    expectedResult: true,
    logs: [created, used],
  }),
  new CorrelationTest({
    name: "logs of a key that is used elsewhere",
    expectedResult: false,
    logs: [created, { ...used, sourceIPAddress: "203.0.113.9" }],
  }),
];

export { AWSPrivilegeEscalationViaUserCompromise as rule };
