import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceFormLinkAuthRequirementDisabled } from "../src/asana-workspace-form-link-auth-requirement-disabled";

const formsOpened = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_form_link_authentication_required_disabled",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: {},
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "forms open without sign-in",
    expectedResult: true,
    log: formsOpened,
    expectedTitle: "Forms of the Asana workspace [Harbourline] opened without sign-in by [ines@harbourline.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { p_log_type: "Asana.Audit", event_type: "workspace_form_link_authentication_required_disabled" },
    expectedTitle: "Forms of the Asana workspace of unknown name opened without sign-in by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...formsOpened, event_type: "workspace_form_link_authentication_required_enabled" },
  }),
];

export { AsanaWorkspaceFormLinkAuthRequirementDisabled as rule };
