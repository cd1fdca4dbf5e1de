import { CorrelationTest } from "@pypanther/core";
import { GCPPrivilegeEscalationViaTagBinding } from "../../src/correlation-rules/gcp-privilege-escalation-via-tag-binding";

const mara = "mara.lind@tidewater.example";
const by = (principal: string, minute: number) => ({ "p_alert_context.principal": { [principal]: [minute] } });

const logOf = (methodName: string, time: string, principalEmail = mara) => ({
  p_log_type: "GCP.AuditLog",
  p_event_time: `2026-03-11T${time}:00Z`,
  severity: "NOTICE",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    methodName,
    resourceName: "projects/tidewater-prod",
    authenticationInfo: { principalEmail },
    requestMetadata: { callerIp: "198.51.100.40" },
  },
});
const listed = logOf("google.cloud.resourcemanager.v3.TagKeys.ListTagKeys", "14:00");
const bound = logOf("google.cloud.resourcemanager.v3.TagBindings.CreateTagBinding", "14:05");

export const tests = [
  new CorrelationTest({
    name: "one principal makes all three steps",
    expectedResult: true,
    signals: { Enumeration: by(mara, 0), TagBinding: by(mara, 5), PrivilegedOperation: by(mara, 9) },
  }),
  new CorrelationTest({
    name: "no tag is bound",
    expectedResult: false,
    signals: { Enumeration: by(mara, 0), PrivilegedOperation: by(mara, 9) },
  }),
  new CorrelationTest({
    name: "the privileged call is another principal's",
    expectedResult: false,
    signals: {
      Enumeration: by(mara, 0),
      TagBinding: by(mara, 5),
      PrivilegedOperation: by("ravi@tidewater.example", 9),
    },
  }),
  new CorrelationTest({
    name: "the privileged call comes a minute too late",
    expectedResult: false,
    signals: { Enumeration: by(mara, 0), TagBinding: by(mara, 5), PrivilegedOperation: by(mara, 1801) },
  }),
  new CorrelationTest({
    name: "logs of one principal",
    expectedResult: true,
    logs: [listed, bound, logOf("iam.serviceAccounts.getAccessToken", "14:09")],
  }),
  new CorrelationTest({
    name: "logs of two principals",
    expectedResult: false,
    logs: [listed, bound, logOf("iam.serviceAccounts.getAccessToken", "14:09", "ravi@tidewater.example")],
  }),
];

export { GCPPrivilegeEscalationViaTagBinding as rule };
