import { RuleTest } from "@pypanther/core";
import { GSuiteTwoStepVerification } from "../src/gsuite-two-step-verification";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "user_accounts", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "2sv_change",
  name: "2sv_disable",
};

export const tests = [
  new RuleTest({
    name: "the second step is switched off",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] switched off two-step verification",
  }),
  new RuleTest({
    name: "the second step is switched on",
    expectedResult: false,
    log: { ...activity, name: "2sv_enroll" },
  }),
  new RuleTest({ name: "another type", expectedResult: false, log: { ...activity, type: "recovery_info_change" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "an unknown user switched off two-step verification",
  }),
];

export { GSuiteTwoStepVerification as rule };
