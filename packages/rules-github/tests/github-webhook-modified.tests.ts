import { RuleTest } from "@pypanther/core";
import { GitHubWebhookModified } from "../src/github-webhook-modified";

const hookCreated = {
  p_log_type: "GitHub.Audit",
  action: "hook.create",
  actor: "pavel-lindgren",
  business: "harbourline-group",
  config: { content_type: "json", url: "https://hooks.example.net/in" },
  hook_id: 551280,
  org: "harbourline",
  repo: "harbourline/ledger",
};

export const tests = [
  new RuleTest({
    name: "a webhook is created",
    expectedResult: true,
    log: hookCreated,
    expectedTitle: "Webhook to [https://hooks.example.net/in] created by [pavel-lindgren] in [harbourline/ledger]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      action: "hook.create",
      actor: "pavel-lindgren",
      actor_location: null,
      org: "harbourline",
      repo: "harbourline/ledger",
      user: "",
      business: "harbourline-group",
      hook_id: 551280,
      integration: "",
      operation_type: "",
      url: "https://hooks.example.net/in",
    },
  }),
  new RuleTest({
    name: "a webhook of the organization is deleted",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "hook.destroy", org: "harbourline" },
    expectedTitle: "Webhook to an unknown URL deleted by an unknown actor",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a webhook is changed",
    expectedResult: true,
    log: { ...hookCreated, action: "hook.config_changed" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "no webhook at all",
    expectedResult: false,
    log: { ...hookCreated, action: "repo.create" },
  }),
];

export { GitHubWebhookModified as rule };
