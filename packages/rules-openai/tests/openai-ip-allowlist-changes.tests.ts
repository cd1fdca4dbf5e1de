import { RuleTest } from "@pypanther/core";
import { OpenAIIPAllowlistChanges } from "../src/openai-ip-allowlist-changes";

const listDeleted = {
  p_log_type: "OpenAI.Audit",
  id: "audit_log-4f",
  type: "ip_allowlist.deleted",
  effective_at: 1778230000,
  ip_allowlist_deleted: { id: "ipal-3", name: "Porto office", allowed_ips: ["203.0.113.0/24"] },
  actor: {
    type: "session",
    session: {
      user: { id: "user-mira", email: "mira@harbourline.example" },
      ip_address: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      ip_address_details: { country: "PT", city: "Porto" },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "a list is deleted",
    expectedResult: true,
    log: listDeleted,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[mira@harbourline.example] deleted an OpenAI IP allowlist",
    expectedAlertContext: {
      event_type: "ip_allowlist.deleted",
      event_id: "audit_log-4f",
      actor_email: "mira@harbourline.example",
      actor_id: "user-mira",
      source_ip: "203.0.113.44",
      user_agent: "Mozilla/5.0",
      ip_details: { country: "PT", city: "Porto" },
      allowlist_id: "ipal-3",
      allowlist_name: "Porto office",
      allowed_ips: ["203.0.113.0/24"],
    },
  }),
  new RuleTest({
    name: "a list is edited",
    expectedResult: true,
    log: { ...listDeleted, type: "ip_allowlist.updated", ip_allowlist_updated: { id: "ipal-3" } },
    expectedSeverity: "HIGH",
    expectedTitle: "[mira@harbourline.example] updated an OpenAI IP allowlist",
  }),
  new RuleTest({
    name: "a list is made, and says nothing of itself",
    expectedResult: true,
    log: { ...listDeleted, type: "ip_allowlist.created", actor: null },
    expectedSeverity: "LOW",
    expectedAlertContext: {
      event_type: "ip_allowlist.created",
      event_id: "audit_log-4f",
      actor_email: "<UNKNOWN_ACTOR_EMAIL>",
      actor_id: "<UNKNOWN_ACTOR_ID>",
      source_ip: "<UNKNOWN_SOURCE_IP>",
      user_agent: "<UNKNOWN_USER_AGENT>",
      ip_details: {},
      allowlist_id: "<UNKNOWN_ALLOWLIST_ID>",
      allowlist_name: "<UNKNOWN_ALLOWLIST_NAME>",
      allowed_ips: [],
    },
  }),
  new RuleTest({
    name: "lists are put in force",
    expectedResult: true,
    log: {
      ...listDeleted,
      type: "ip_allowlist.config.activated",
      ip_allowlist_config_activated: { configs: [{ id: "ipal-3" }] },
    },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "lists are no longer in force",
    expectedResult: true,
    log: {
      ...listDeleted,
      type: "ip_allowlist.config.deactivated",
      ip_allowlist_config_deactivated: { configs: [{ id: "ipal-3" }] },
    },
    expectedSeverity: "CRITICAL",
    expectedTitle: "[mira@harbourline.example] deactivated an OpenAI IP allowlist",
  }),
  new RuleTest({
    name: "a project is deleted",
    expectedResult: false,
    log: { ...listDeleted, type: "project.deleted" },
  }),
];

export { OpenAIIPAllowlistChanges as rule };
