import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceRequireAppApprovalsDisabled } from "../src/asana-workspace-require-app-approvals-disabled";

const approvalsOff = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_require_app_approvals_of_type_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "all_apps", new_value: "off" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "no app needs approval",
    expectedResult: true,
    log: approvalsOff,
    expectedTitle: "[ines@harbourline.example] switched off app approvals in Asana by way of [web]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_require_app_approvals_of_type_changed",
      details: { old_value: "all_apps", new_value: "off" },
    },
    expectedTitle: "an unknown actor switched off app approvals in Asana by way of an unknown client",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...approvalsOff, event_type: "workspace_app_approved" },
  }),
  new RuleTest({
    name: "all apps need approval",
    expectedResult: false,
    log: { ...approvalsOff, details: { old_value: "off", new_value: "all_apps" } },
  }),
];

export { AsanaWorkspaceRequireAppApprovalsDisabled as rule };
