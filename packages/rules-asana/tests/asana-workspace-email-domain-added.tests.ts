import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceEmailDomainAdded } from "../src/asana-workspace-email-domain-added";

const domainAdded = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_associated_email_domain_added",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { new_value: "harbourline-labs.example" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "a domain is added",
    expectedResult: true,
    log: domainAdded,
    expectedTitle:
      "Domain [harbourline-labs.example] added to the Asana workspace [Harbourline] by [ines@harbourline.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_associated_email_domain_added",
      details: { new_value: "harbourline-labs.example" },
    },
    expectedTitle: "Domain [harbourline-labs.example] added to the Asana workspace of unknown name by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...domainAdded, event_type: "workspace_associated_email_domain_removed" },
  }),
  new RuleTest({
    name: "the domain is missing",
    expectedResult: true,
    log: { ...domainAdded, details: null },
    expectedTitle: "Domain of unknown name added to the Asana workspace [Harbourline] by [ines@harbourline.example]",
  }),
];

export { AsanaWorkspaceEmailDomainAdded as rule };
