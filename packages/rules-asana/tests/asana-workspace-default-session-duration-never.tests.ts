import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceDefaultSessionDurationNever } from "../src/asana-workspace-default-session-duration-never";

const endless = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_default_session_duration_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "14_days", new_value: "never" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "sessions never end",
    expectedResult: true,
    log: endless,
    expectedTitle: "Sessions in the Asana workspace [Harbourline] set to never expire by [ines@harbourline.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_default_session_duration_changed",
      details: { old_value: "14_days", new_value: "never" },
    },
    expectedTitle: "Sessions in the Asana workspace of unknown name set to never expire by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...endless, event_type: "workspace_name_changed" },
  }),
  new RuleTest({
    name: "sessions become shorter",
    expectedResult: false,
    log: { ...endless, details: { old_value: "never", new_value: "1_day" } },
  }),
];

export { AsanaWorkspaceDefaultSessionDurationNever as rule };
