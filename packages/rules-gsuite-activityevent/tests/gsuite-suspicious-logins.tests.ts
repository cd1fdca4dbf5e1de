import { RuleTest } from "@pypanther/core";
import { GSuiteSuspiciousLogins } from "../src/gsuite-suspicious-logins";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "account_warning",
  name: "suspicious_login",
  parameters: { affected_email_address: "ines@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "a sign-in is flagged",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google flagged a sign-in of [noor@brightmoor.example] as suspicious",
  }),
  new RuleTest({
    name: "only the affected account is named",
    expectedResult: true,
    log: { ...activity, actor: {} },
    expectedTitle: "Google flagged a sign-in of [ines@brightmoor.example] as suspicious",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: {} },
    expectedTitle: "Google flagged a sign-in of an unknown user as suspicious",
  }),
  new RuleTest({
    name: "an account is locked",
    expectedResult: false,
    log: { ...activity, name: "account_disabled_generic" },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
];

export { GSuiteSuspiciousLogins as rule };
