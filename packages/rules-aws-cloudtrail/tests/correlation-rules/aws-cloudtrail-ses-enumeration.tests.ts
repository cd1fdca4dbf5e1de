import { CorrelationTest } from "@pypanther/core";
import { AWSCloudTrailSESEnumeration } from "../../src/correlation-rules/aws-cloudtrail-ses-enumeration";
import { cloudTrailLog } from "../cloudtrail-log";

const place = "p_alert_context.accountRegion";
const at = (minute: number, account = "401256739912") => ({ [place]: { [`${account}_None`]: [minute] } });

const logOf = (eventName: string, time: string, recipientAccountId = "401256739912") =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "ses.amazonaws.com",
    eventName,
    recipientAccountId,
  });
const threeCalls = [
  logOf("GetAccountSendingEnabled", "08:00"),
  logOf("GetSendQuota", "08:01"),
  logOf("ListIdentities", "08:02"),
];

export const tests = [
  new CorrelationTest({
    name: "the four calls in any order",
    expectedResult: true,
    signals: { CheckSendingEnabled: at(30), CheckSendQuota: at(0), ListIdentities: at(10), CheckVerifications: at(20) },
  }),
  new CorrelationTest({
    name: "one of the calls is not made",
    expectedResult: false,
    signals: { CheckSendingEnabled: at(30), CheckSendQuota: at(0), ListIdentities: at(10) },
  }),
  new CorrelationTest({
    name: "the last call is made in another account",
    expectedResult: false,
    signals: {
      CheckSendingEnabled: at(0),
      CheckSendQuota: at(1),
      ListIdentities: at(2),
      CheckVerifications: at(3, "770918263554"),
    },
  }),
  new CorrelationTest({
    name: "the last call comes a minute too late",
    expectedResult: false,
    signals: {
      CheckSendingEnabled: at(0),
      CheckSendQuota: at(1),
      ListIdentities: at(2),
      CheckVerifications: at(2161),
    },
  }),
  new CorrelationTest({
    name: "logs of the four calls",
    expectedResult: true,
    logs: [...threeCalls, logOf("GetIdentityVerificationAttributes", "08:03")],
  }),
  new CorrelationTest({
    name: "logs of three calls and one in another account",
    expectedResult: false,
    logs: [...threeCalls, logOf("GetIdentityVerificationAttributes", "08:03", "770918263554")],
  }),
];

export { AWSCloudTrailSESEnumeration as rule };
