import { RuleTest } from "@pypanther/core";
import { AsanaWorkspacePasswordRequirementsSimple } from "../src/asana-workspace-password-requirements-simple";

const lowered = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_password_requirements_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { new_value: "simple" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "passwords may be simple",
    expectedResult: true,
    log: lowered,
    expectedTitle:
      "[ines@harbourline.example] changed the Asana password requirement from an unknown value to [simple]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_password_requirements_changed",
      details: { new_value: "simple" },
    },
    expectedTitle: "an unknown actor changed the Asana password requirement from an unknown value to [simple]",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...lowered, event_type: "workspace_password_reset_all" },
  }),
  new RuleTest({
    name: "passwords must be strong",
    expectedResult: false,
    log: { ...lowered, details: { old_value: "simple", new_value: "strong" } },
  }),
];

export { AsanaWorkspacePasswordRequirementsSimple as rule };
