import { RuleTest } from "@pypanther/core";
import { NetskopeManyDeletes } from "../src/netskope-many-deletes";

const log = {
  p_log_type: "Netskope.Audit",
  timestamp: "2026-01-14 11:02:51",
  audit_log_event: "Deleted real-time policy",
  user: "noor.haddad@harbourline.example",
  is_netskope_personnel: false,
};

export const tests = [
  new RuleTest({
    name: "a policy is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] deleted many objects in Netskope",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...log, user: undefined },
    expectedTitle: "an unknown user deleted many objects in Netskope",
  }),
  new RuleTest({
    name: "a policy is edited",
    expectedResult: false,
    log: { ...log, audit_log_event: "Edited real-time policy" },
  }),
  new RuleTest({
    name: "the word is in lower case",
    expectedResult: false,
    log: { ...log, audit_log_event: "Failed to delete policy" },
  }),
];

export { NetskopeManyDeletes as rule };
