import { RuleTest } from "@pypanther/core";
import { GSuiteLoginType } from "../src/gsuite-login-type";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "login",
  name: "login_success",
  parameters: { login_type: "unknown" },
};

export const tests = [
  new RuleTest({
    name: "the method is not approved",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] signed in by a method that is not approved",
  }),
  new RuleTest({ name: "the method is not told", expectedResult: true, log: { ...activity, parameters: null } }),
  new RuleTest({
    name: "the method is approved",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, login_type: "reauth" } },
  }),
  new RuleTest({
    name: "the application is approved",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "saml" } },
  }),
  new RuleTest({ name: "a user signs out", expectedResult: false, log: { ...activity, name: "logout" } }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...activity, type: "account_warning" } }),
];

export { GSuiteLoginType as rule };
