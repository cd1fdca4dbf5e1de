import { RuleTest } from "@pypanther/core";
import { PushSecurityOpenSecurityFinding } from "../src/push-security-open-security-finding";

const finding = { type: "REUSED_PASSWORD", appType: "ZENDESK", state: "OPEN" };

const base = { p_log_type: "PushSecurity.Entities", object: "FINDING", type: "CREATE", id: "fnd-2", new: finding };

export const tests = [
  new RuleTest({
    name: "a finding is raised",
    expectedResult: true,
    log: base,
    expectedTitle: "Open finding [REUSED_PASSWORD] at [ZENDESK]",
  }),
  new RuleTest({ name: "a finding is opened again", expectedResult: true, log: { ...base, type: "UPDATE" } }),
  new RuleTest({
    name: "a finding is raised in another state",
    expectedResult: true,
    log: { ...base, new: { ...finding, state: "ACCEPTED" } },
  }),
  new RuleTest({
    name: "a finding is resolved",
    expectedResult: false,
    log: { ...base, type: "UPDATE", new: { ...finding, state: "RESOLVED" } },
  }),
  new RuleTest({ name: "a finding is deleted", expectedResult: false, log: { ...base, type: "DELETE" } }),
  new RuleTest({ name: "another entity", expectedResult: false, log: { ...base, object: "ACCOUNT" } }),
];

export { PushSecurityOpenSecurityFinding as rule };
