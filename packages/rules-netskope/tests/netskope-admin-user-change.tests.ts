import { RuleTest } from "@pypanther/core";
import { NetskopeAdminUserChange } from "../src/netskope-admin-user-change";

const log = {
  p_log_type: "Netskope.Audit",
  timestamp: "2026-01-14 11:02:51",
  audit_log_event: "Created new admin",
  user: "noor.haddad@harbourline.example",
  is_netskope_personnel: false,
};

export const tests = [
  new RuleTest({
    name: "an administrator is created",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] changed a Netskope administrator account: [Created new admin]",
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "an administrator is disabled by nobody known",
    expectedResult: true,
    log: { ...log, audit_log_event: "Disabled admin", user: undefined },
    expectedTitle: "an unknown user changed a Netskope administrator account: [Disabled admin]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an administrator is deleted",
    expectedResult: true,
    log: { ...log, audit_log_event: "Deleted admin" },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "an administrator signs in",
    expectedResult: false,
    log: { ...log, audit_log_event: "Login Successful" },
  }),
];

export { NetskopeAdminUserChange as rule };
