import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceOrgExport } from "../src/asana-workspace-org-export";

const exportStarted = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_export_started",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: {},
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "an export starts",
    expectedResult: true,
    log: exportStarted,
    expectedTitle: "[ines@harbourline.example] started an export of the Asana organization by way of [web]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { p_log_type: "Asana.Audit", event_type: "workspace_export_started" },
    expectedTitle: "an unknown actor started an export of the Asana organization by way of an unknown client",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...exportStarted, event_type: "workspace_export_finished" },
  }),
];

export { AsanaWorkspaceOrgExport as rule };
