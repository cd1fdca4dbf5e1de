import { RuleTest } from "@pypanther/core";
import { AsanaWorkspaceNewAdmin } from "../src/asana-workspace-new-admin";

const promoted = {
  p_log_type: "Asana.Audit",
  event_type: "user_workspace_admin_role_changed",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: { old_value: "member", new_value: "super_admin", group: { name: "Harbourline" } },
  resource: { name: "Pavel Lindgren", resource_type: "user", gid: "5512" },
};

export const tests = [
  new RuleTest({
    name: "a member becomes a super administrator",
    expectedResult: true,
    log: promoted,
    expectedTitle:
      "[ines@harbourline.example] made [Pavel Lindgren] an administrator of the Asana workspace [Harbourline]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: "ines@harbourline.example",
      context: "web",
      event_type: "user_workspace_admin_role_changed",
      resource_type: "user",
      resource_name: "Pavel Lindgren",
      resource_gid: "5512",
    },
  }),
  new RuleTest({
    name: "the record tells the role only",
    expectedResult: true,
    log: {
      p_log_type: "Asana.Audit",
      event_type: "user_workspace_admin_role_changed",
      details: { new_value: "admin" },
    },
    expectedTitle: "an unknown actor made an unknown user an administrator of the Asana workspace of unknown name",
  }),
  new RuleTest({
    name: "an administrator becomes a super administrator",
    expectedResult: false,
    log: { ...promoted, details: { old_value: "admin", new_value: "super_admin" } },
  }),
  new RuleTest({
    name: "an administrator becomes a member",
    expectedResult: false,
    log: { ...promoted, details: { old_value: "admin", new_value: "member" } },
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...promoted, event_type: "user_invited" },
  }),
];

export { AsanaWorkspaceNewAdmin as rule };
