import { RuleTest } from "@pypanther/core";
import { GSuiteGovernmentBackedAttack } from "../src/gsuite-government-backed-attack";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "attack_warning",
  name: "gov_attack_warning",
};

export const tests = [
  new RuleTest({
    name: "Google warns a user",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google warns of a government-backed attack on [noor@brightmoor.example]",
  }),
  new RuleTest({ name: "a user signs in", expectedResult: false, log: { ...activity, name: "login_success" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "Google warns of a government-backed attack on an unknown user",
  }),
];

export { GSuiteGovernmentBackedAttack as rule };
