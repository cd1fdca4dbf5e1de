import { RuleTest } from "@pypanther/core";
import { SnykRoleChange } from "../src/snyk-role-change";

const roleEdited = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "org.user.role.edit",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  content: { after: { role: "ADMIN" } },
};

export const tests = [
  new RuleTest({
    name: "a user becomes administrator",
    expectedResult: true,
    log: roleEdited,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[usr-31] changed a Snyk role: [Org] [Edit]",
    expectedDedup: "usr-31org-44grp-5org.user.role.edit",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.user.role.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      role_permission: "ADMIN",
    },
  }),
  new RuleTest({
    name: "the role is told by name",
    expectedResult: true,
    log: { ...roleEdited, content: { afterRoleName: "Collaborator" } },
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.user.role.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      role_permission: "Collaborator",
    },
  }),
  new RuleTest({
    name: "the role is not told",
    expectedResult: true,
    log: { ...roleEdited, content: {} },
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.user.role.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({ name: "a user is removed", expectedResult: false, log: { ...roleEdited, event: "org.user.remove" } }),
];

export { SnykRoleChange as rule };
