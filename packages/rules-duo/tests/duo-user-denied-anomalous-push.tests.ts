import { RuleTest } from "@pypanther/core";
import { DUOUserDeniedAnomalousPush } from "../src/duo-user-denied-anomalous-push";

const base = {
  p_log_type: "Duo.Authentication",
  result: "denied",
  reason: "anomalous_push",
  factor: "duo_push",
  user: { name: "lars.eide@fjordline.example" },
  application: { name: "Payroll VPN" },
  access_device: { os: "Windows", ip: "203.0.113.24" },
  auth_device: { ip: "192.0.2.77", name: "+4790000033" },
};

export const tests = [
  new RuleTest({
    name: "an anomalous push is denied",
    expectedResult: true,
    log: base,
    expectedTitle: "Duo denied an anomalous push of user [lars.eide@fjordline.example]",
    expectedAlertContext: {
      factor: base.factor,
      reason: base.reason,
      user: "lars.eide@fjordline.example",
      os: "Windows",
      ip_access: "203.0.113.24",
      ip_auth: "192.0.2.77",
      application: "Payroll VPN",
    },
  }),
  new RuleTest({ name: "the user is not named", expectedResult: true, log: { ...base, user: null } }),
  new RuleTest({ name: "an anomalous push that passed", expectedResult: false, log: { ...base, result: "success" } }),
  new RuleTest({
    name: "a push denied by the user",
    expectedResult: false,
    log: { ...base, reason: "user_cancelled" },
  }),
];

export { DUOUserDeniedAnomalousPush as rule };
