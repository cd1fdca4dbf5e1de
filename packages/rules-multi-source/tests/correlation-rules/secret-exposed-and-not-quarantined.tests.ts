import { CorrelationTest } from "@pypanther/core";
import { SecretExposedAndNotQuarantined } from "../../src/correlation-rules/secret-exposed-and-not-quarantined";

const anything = (minute: number) => ({ repo: { "harbourline/ledger": [minute] } });

const found = {
  p_log_type: "GitHub.Audit",
  p_event_time: "2026-05-20T08:00:00Z",
  action: "secret_scanning_alert.create",
  number: 14,
  org: "harbourline",
  repo: "harbourline/ledger",
};
const attached = (policy: string) => ({
  p_log_type: "AWS.CloudTrail",
  p_event_time: "2026-05-20T08:04:00Z",
  eventSource: "iam.amazonaws.com",
  eventName: "AttachUserPolicy",
  recipientAccountId: "401256739912",
  requestParameters: { userName: "ines", policyArn: `arn:aws:iam::aws:policy/${policy}` },
});

export const tests = [
  new CorrelationTest({
    name: "a secret and no quarantine",
    expectedResult: true,
    signals: { SecretFound: anything(0) },
  }),
  new CorrelationTest({
    name: "a quarantine six hours later",
    expectedResult: false,
    signals: { SecretFound: anything(0), SecretNotQuarantined: anything(360) },
  }),
  new CorrelationTest({
    name: "a quarantine later than that",
    expectedResult: true,
    signals: { SecretFound: anything(0), SecretNotQuarantined: anything(361) },
  }),
  new CorrelationTest({
    name: "a quarantine and no secret",
    expectedResult: false,
    signals: { SecretNotQuarantined: anything(0) },
  }),
  new CorrelationTest({
    name: "logs of a secret and a harmless policy",
    expectedResult: true,
    logs: [found, attached("ReadOnlyAccess")],
  }),
  new CorrelationTest({
    name: "logs of a secret and a quarantine",
    expectedResult: false,
    logs: [found, attached("AWSCompromisedKeyQuarantineV2")],
  }),
];

export { SecretExposedAndNotQuarantined as rule };
