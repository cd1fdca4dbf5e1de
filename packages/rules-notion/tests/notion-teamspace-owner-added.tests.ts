import { RuleTest } from "@pypanther/core";
import { NotionTeamspaceOwnerAdded } from "../src/notion-teamspace-owner-added";

const ownerAdded = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "teamspace.permissions.member_added",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { role: "owner", member: { person: { email: "pavel@harbourline.example" } }, target: { name: "Design" } },
  },
};

export const tests = [
  new RuleTest({
    name: "an owner joins",
    expectedResult: true,
    log: ownerAdded,
    expectedTitle: "[noor@harbourline.example] made [pavel@harbourline.example] owner of the Notion teamspace [Design]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "teamspace.permissions.member_added",
    },
  }),
  new RuleTest({
    name: "somebody becomes owner",
    expectedResult: true,
    log: {
      ...ownerAdded,
      event: { type: "teamspace.permissions.member_role_updated", details: { new_role: "owner" } },
    },
    expectedTitle: "an unknown user made an unknown member owner of the Notion teamspace of unknown name",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...ownerAdded, event: { ...ownerAdded.event, type: "teamspace.permissions.member_removed" } },
  }),
  new RuleTest({
    name: "a member joins",
    expectedResult: false,
    log: { ...ownerAdded, event: { ...ownerAdded.event, details: { role: "member", new_role: "owner" } } },
  }),
  new RuleTest({
    name: "an owner becomes a member",
    expectedResult: false,
    log: {
      ...ownerAdded,
      event: {
        ...ownerAdded.event,
        type: "teamspace.permissions.member_role_updated",
        details: { role: "owner", new_role: "member" },
      },
    },
  }),
];

export { NotionTeamspaceOwnerAdded as rule };
