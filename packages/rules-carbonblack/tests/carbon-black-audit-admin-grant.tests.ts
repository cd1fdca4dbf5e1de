import { RuleTest } from "@pypanther/core";
import { CarbonBlackAuditAdminGrant } from "../src/carbon-black-audit-admin-grant";

const entry = {
  p_log_type: "CarbonBlack.Audit",
  requestUrl: "/access/v3/grants",
  loginName: "ines@harbour.example",
  clientIp: "203.0.113.12",
  description: "Created grant: psc:user:7 with role System Admin",
  flagged: false,
};

export const tests = [
  new RuleTest({
    name: "an administrator's role is granted",
    expectedResult: true,
    log: entry,
    expectedSeverity: "HIGH",
    expectedTitle:
      "Carbon Black admin grant by [ines@harbour.example] from [203.0.113.12]: Created grant: psc:user:7 with role System Admin",
  }),
  new RuleTest({
    name: "the highest role is granted",
    expectedResult: true,
    log: { ...entry, description: "Updated grant: psc:user:7 with role Super Admin" },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a role that only reads",
    expectedResult: false,
    log: { ...entry, description: "Created grant: psc:user:7 with role Viewer" },
  }),
  new RuleTest({
    name: "a grant is deleted",
    expectedResult: false,
    log: { ...entry, description: "Deleted grant: psc:user:7 with role System Admin" },
  }),
  new RuleTest({
    name: "another part of the console",
    expectedResult: false,
    log: { ...entry, requestUrl: "/policy/7" },
  }),
  new RuleTest({ name: "nothing is described", expectedResult: false, log: { ...entry, description: null } }),
];

export { CarbonBlackAuditAdminGrant as rule };
