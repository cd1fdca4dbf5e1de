import { RuleTest } from "@pypanther/core";
import { NotionWorkspaceSCIMTokenGenerated } from "../src/notion-workspace-scim-token-generated";

const tokenMade = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "workspace.scim_token_generated",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "workspace.scim_token_generated" } };

export const tests = [
  new RuleTest({
    name: "a token is generated",
    expectedResult: true,
    log: tokenMade,
    expectedTitle: "[noor@harbourline.example] generated a SCIM token for the Notion workspace [ws-88]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "workspace.scim_token_generated",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user generated a SCIM token for the Notion workspace of unknown id",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...tokenMade, event: { ...tokenMade.event, type: "workspace.scim_token_revoked" } },
  }),
];

export { NotionWorkspaceSCIMTokenGenerated as rule };
