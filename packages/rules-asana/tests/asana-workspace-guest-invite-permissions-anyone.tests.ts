import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceGuestInvitePermissionsAnyone } from "../src/asana-workspace-guest-invite-permissions-anyone";

const invitesOpened = {
  p_log_type: "Asana.Audit",
  event_type: "workspace_guest_invite_permissions_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "admins_only", new_value: "anyone" },
  resource: { name: "Harbourline", resource_type: "workspace" },
};

export const tests = [
  new RuleTest({
    name: "everyone may invite guests",
    expectedResult: true,
    log: invitesOpened,
    expectedTitle:
      "Everyone may invite guests to the Asana workspace [Harbourline] since a change by [ines@harbourline.example]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "workspace_guest_invite_permissions_changed",
      details: { old_value: "admins_only", new_value: "anyone" },
    },
    expectedTitle:
      "Everyone may invite guests to the Asana workspace of unknown name since a change by an unknown actor",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...invitesOpened, event_type: "workspace_guest_invited" },
  }),
  new RuleTest({
    name: "only administrators may invite",
    expectedResult: false,
    log: { ...invitesOpened, details: { old_value: "anyone", new_value: "admins_only" } },
  }),
];

export { AsanaWorkspaceGuestInvitePermissionsAnyone as rule };
