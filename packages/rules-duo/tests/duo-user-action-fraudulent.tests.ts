import { RuleTest } from "@pypanther/core";
import { DUOUserActionFraudulent } from "../src/duo-user-action-fraudulent";

const base = {
  p_log_type: "Duo.Authentication",
  result: "fraud",
  reason: "user_marked_fraud",
  factor: "duo_push",
  user: { name: "lars.eide@fjordline.example" },
  application: { name: "Payroll VPN" },
  access_device: { os: "Windows", ip: "203.0.113.24" },
  auth_device: { ip: "192.0.2.77", name: "+4790000033" },
};

export const tests = [
  new RuleTest({
    name: "a prompt is reported",
    expectedResult: true,
    log: base,
    expectedTitle: "User [lars.eide@fjordline.example] reported a prompt as fraud",
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
  new RuleTest({ name: "the user approved", expectedResult: false, log: { ...base, result: "success" } }),
];

export { DUOUserActionFraudulent as rule };
