import { CorrelationTest } from "@pypanther/core";
import { WizIssueWithSSH } from "../../src/correlation-rules/wiz-issue-with-ssh";

const issue = {
  p_log_type: "Wiz.Issues",
  p_event_time: "2026-05-20T08:00:00Z",
  id: "6f0ad3c1-issue",
  status: "OPEN",
  severity: "HIGH",
  entitySnapshot: { id: "ent-58", type: "VIRTUAL_MACHINE", externalId: "i-0harbour0001" },
  sourceRule: { id: "wc-id-2041", name: "Public machine with an old kernel" },
};
const flow = (instanceId: string) => ({
  p_log_type: "AWS.VPCFlow",
  p_event_time: "2026-05-20T09:00:00Z",
  action: "ACCEPT",
  instanceId,
  srcAddr: "9.9.9.9",
  srcPort: 51044,
  dstAddr: "10.20.0.5",
  dstPort: 22,
});

export const tests = [
  new CorrelationTest({
    name: "an issue and SSH with one instance",
    expectedResult: true,
    signals: {
      WizIssue: { "entitySnapshot.externalId": { "i-0harbour0001": [0] } },
      "SSH Access": { instanceId: { "i-0harbour0001": [60] } },
    },
  }),
  new CorrelationTest({
    name: "SSH with another instance",
    expectedResult: false,
    signals: {
      WizIssue: { "entitySnapshot.externalId": { "i-0harbour0001": [0] } },
      "SSH Access": { instanceId: { "i-0harbour0002": [60] } },
    },
  }),
  new CorrelationTest({
    name: "SSH a minute too late",
    expectedResult: false,
    signals: {
      WizIssue: { "entitySnapshot.externalId": { "i-0harbour0001": [0] } },
      "SSH Access": { instanceId: { "i-0harbour0001": [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs of one instance",
    expectedResult: true,
    logs: [issue, flow("i-0harbour0001")],
  }),
  new CorrelationTest({
    name: "logs of two instances",
    expectedResult: false,
    logs: [issue, flow("i-0harbour0002")],
  }),
];

export { WizIssueWithSSH as rule };
