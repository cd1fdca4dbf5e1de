import { RuleTest } from "@pypanther/core";
import { DuoAdminUserMFABypassEnabled } from "../src/duo-admin-user-mfa-bypass-enabled";

const base = {
  p_log_type: "Duo.Administrator",
  action: "user_update",
  username: "Astrid Moen",
  object: "lars.eide",
  description: '{"status": "Bypass"}',
  timestamp: 1774856407,
  isotimestamp: "2026-03-30 07:31:12",
};

export const tests = [
  new RuleTest({
    name: "a user is set to bypass",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] lets user [lars.eide] bypass MFA",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "a user is set to active",
    expectedResult: false,
    log: { ...base, description: '{"status": "Active"}' },
  }),
  new RuleTest({
    name: "another field of a user changes",
    expectedResult: false,
    log: { ...base, description: '{"email": "lars@fjordline.example"}' },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "user_create" } }),
];

export { DuoAdminUserMFABypassEnabled as rule };
