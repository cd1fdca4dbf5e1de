import { RuleTest } from "@pypanther/core";
import { GitHubUserAccessKeyCreated } from "../src/github-user-access-key-created";

const keyAdded = { p_log_type: "GitHub.Audit", action: "public_key.create", actor: "tomas-veld", user: "tomas-veld" };

export const tests = [
  new RuleTest({
    name: "an SSH key is added",
    expectedResult: true,
    log: keyAdded,
    expectedTitle: "SSH key added to the GitHub account of [tomas-veld]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the actor is missing",
    expectedResult: true,
    log: { ...keyAdded, actor: null },
    expectedTitle: "SSH key added to the GitHub account of an unknown actor",
  }),
  new RuleTest({
    name: "an SSH key is deleted",
    expectedResult: false,
    log: { ...keyAdded, action: "public_key.delete" },
  }),
];

export { GitHubUserAccessKeyCreated as rule };
