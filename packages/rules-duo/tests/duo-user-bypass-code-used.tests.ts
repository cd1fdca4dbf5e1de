import { RuleTest } from "@pypanther/core";
import { DUOUserBypassCodeUsed } from "../src/duo-user-bypass-code-used";

const base = {
  p_log_type: "Duo.Authentication",
  result: "success",
  reason: "bypass_user",
  factor: "bypass_code",
  user: { name: "lars.eide@fjordline.example" },
  application: { name: "Payroll VPN" },
  access_device: { os: "Windows", ip: "203.0.113.24" },
  auth_device: { ip: "192.0.2.77", name: "+4790000033" },
};

export const tests = [
  new RuleTest({
    name: "a bypass is used",
    expectedResult: true,
    log: base,
    expectedTitle: "User [lars.eide@fjordline.example] signed in by bypass",
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
  new RuleTest({ name: "the bypass did not help", expectedResult: false, log: { ...base, result: "denied" } }),
  new RuleTest({ name: "a sign-in with a push", expectedResult: false, log: { ...base, reason: "user_approved" } }),
];

export { DUOUserBypassCodeUsed as rule };
