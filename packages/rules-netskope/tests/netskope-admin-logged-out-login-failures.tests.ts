import { RuleTest } from "@pypanther/core";
import { NetskopeAdminLoggedOutLoginFailures } from "../src/netskope-admin-logged-out-login-failures";

const log = {
  p_log_type: "Netskope.Audit",
  timestamp: "2026-01-14 11:02:51",
  audit_log_event: "Admin logged out because of successive login failures",
  user: "noor.haddad@harbourline.example",
  is_netskope_personnel: false,
};

export const tests = [
  new RuleTest({
    name: "an administrator is put out",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] was logged out of Netskope after login failures",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...log, user: undefined },
    expectedTitle: "an unknown user was logged out of Netskope after login failures",
  }),
  new RuleTest({
    name: "an administrator signs out",
    expectedResult: false,
    log: { ...log, audit_log_event: "Logout Successful" },
  }),
];

export { NetskopeAdminLoggedOutLoginFailures as rule };
