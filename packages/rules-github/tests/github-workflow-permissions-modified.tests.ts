import { RuleTest } from "@pypanther/core";
import { GitHubWorkflowPermissionsModified } from "../src/github-workflow-permissions-modified";

const permissionsChanged = {
  p_log_type: "GitHub.Audit",
  action: "org.set_default_workflow_permissions",
  actor: "ines-okoro",
  operation_type: "modify",
  org: "harbourline",
};

export const tests = [
  new RuleTest({
    name: "the default permissions change",
    expectedResult: true,
    log: permissionsChanged,
    expectedTitle: "Default workflow permissions of [harbourline] changed by [ines-okoro]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the default permissions are set for the first time",
    expectedResult: false,
    log: { ...permissionsChanged, operation_type: "create" },
  }),
  new RuleTest({
    name: "another setting of Actions",
    expectedResult: false,
    log: { ...permissionsChanged, action: "org.set_actions_retention_limit" },
  }),
];

export { GitHubWorkflowPermissionsModified as rule };
