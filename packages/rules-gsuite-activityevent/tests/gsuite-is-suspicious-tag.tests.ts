import { RuleTest } from "@pypanther/core";
import { GSuiteIsSuspiciousTag } from "../src/gsuite-is-suspicious-tag";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "login",
  name: "login_success",
  parameters: { is_suspicious: true, login_type: "google_password" },
};

export const tests = [
  new RuleTest({
    name: "a suspicious sign-in",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google marked an action of [noor@brightmoor.example] as suspicious",
  }),
  new RuleTest({
    name: "a sign-in without suspicion",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, is_suspicious: false } },
  }),
  new RuleTest({
    name: "the mark is a text",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, is_suspicious: "true" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "Google marked an action of an unknown user as suspicious",
  }),
];

export { GSuiteIsSuspiciousTag as rule };
