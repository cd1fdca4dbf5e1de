import { RuleTest } from "@pypanther/core";
import { DuoAdminMFARestrictionsUpdated } from "../src/duo-admin-mfa-restrictions-updated";

const base = {
  p_log_type: "Duo.Administrator",
  action: "update_admin_factor_restrictions",
  username: "Astrid Moen",
  object: "",
  description: '{"allowed_factors": "Duo Mobile Passcodes, SMS"}',
  timestamp: 1774856259,
  isotimestamp: "2026-03-30 07:37:12",
};

export const tests = [
  new RuleTest({
    name: "the factors are restricted anew",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] changed which MFA factors administrators may use",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { p_log_type: "Duo.Administrator", action: base.action },
    expectedTitle: "Administrator of unknown name changed which MFA factors administrators may use",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "admin_update" } }),
];

export { DuoAdminMFARestrictionsUpdated as rule };
