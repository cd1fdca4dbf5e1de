import { RuleTest } from "@pypanther/core";
import { DuoAdminLockout } from "../src/duo-admin-lockout";

const base = {
  p_log_type: "Duo.Administrator",
  action: "admin_lockout",
  username: "Astrid Moen",
  object: "",
  description: '{"message": "Too many failed passwords."}',
  timestamp: 1774856185,
  isotimestamp: "2026-03-30 07:35:12",
};

export const tests = [
  new RuleTest({
    name: "an administrator is locked out",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] is locked out with the message [Too many failed passwords]",
  }),
  new RuleTest({
    name: "the description has no message",
    expectedResult: true,
    log: { ...base, description: "{}" },
    expectedTitle: "Administrator [Astrid Moen] is locked out for an unknown reason",
  }),
  new RuleTest({
    name: "the description is no JSON",
    expectedResult: true,
    log: { ...base, description: "locked" },
    expectedTitle: "Administrator [Astrid Moen] is locked out for an unreadable reason",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "admin_login" } }),
];

export { DuoAdminLockout as rule };
