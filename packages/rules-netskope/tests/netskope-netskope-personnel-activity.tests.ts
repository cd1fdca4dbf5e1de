import { RuleTest } from "@pypanther/core";
import { NetskopeNetskopePersonnelActivity } from "../src/netskope-netskope-personnel-activity";

const log = {
  p_log_type: "Netskope.Audit",
  timestamp: "2026-01-14 11:02:51",
  audit_log_event: "Login Successful",
  user: "noor.haddad@harbourline.example",
  is_netskope_personnel: true,
};

export const tests = [
  new RuleTest({
    name: "Netskope staff signs in",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] of Netskope's staff acted in the tenant: [Login Successful]",
  }),
  new RuleTest({
    name: "the record says little",
    expectedResult: true,
    log: { p_log_type: "Netskope.Audit", is_netskope_personnel: true },
    expectedTitle: "an unknown user of Netskope's staff acted in the tenant: an unknown action",
  }),
  new RuleTest({
    name: "your own staff signs in",
    expectedResult: false,
    log: { ...log, is_netskope_personnel: false },
  }),
  new RuleTest({ name: "the mark is a text", expectedResult: false, log: { ...log, is_netskope_personnel: "true" } }),
];

export { NetskopeNetskopePersonnelActivity as rule };
