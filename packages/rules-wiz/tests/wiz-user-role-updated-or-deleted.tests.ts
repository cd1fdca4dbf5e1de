import { RuleTest } from "@pypanther/core";
import { WizUserRoleUpdatedOrDeleted } from "../src/wiz-user-role-updated-or-deleted";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-954886970148",
  action: "DeleteUserRole",
  status: "SUCCESS",
  timestamp: "2026-03-17 08:26:14.000000000",
  sourceIP: "198.51.100.47",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "a role is deleted: high severity",
    expectedResult: true,
    log: base,
    expectedTitle: "Wiz action [DeleteUserRole] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "a role is changed: the rule's own severity",
    expectedResult: true,
    log: { ...base, action: "UpdateUserRole" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({ name: "another action succeeds", expectedResult: false, log: { ...base, action: "CreateUserRole" } }),
];

export { WizUserRoleUpdatedOrDeleted as rule };
