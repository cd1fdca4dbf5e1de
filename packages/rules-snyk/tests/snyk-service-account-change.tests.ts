import { RuleTest } from "@pypanther/core";
import { SnykServiceAccountChange } from "../src/snyk-service-account-change";

const created = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "group.service_account.create",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  content: { role: { role: "ADMIN" } },
};

export const tests = [
  new RuleTest({
    name: "an administrative account is made",
    expectedResult: true,
    log: created,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[usr-31] changed a Snyk service account: [Group] [Create]",
    expectedDedup: "usr-31org-44grp-5group.service_account.create",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.service_account.create",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      role_permission: "ADMIN",
    },
  }),
  new RuleTest({
    name: "an ordinary account is deleted",
    expectedResult: true,
    log: { ...created, event: "org.service_account.delete", content: { role: "MEMBER" } },
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.service_account.delete",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      role_permission: "MEMBER",
    },
  }),
  new RuleTest({
    name: "an account is edited",
    expectedResult: true,
    log: { ...created, event: "org.service_account.edit" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the role is not told",
    expectedResult: true,
    log: { ...created, content: null },
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.service_account.create",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({ name: "a user is added", expectedResult: false, log: { ...created, event: "group.user.add" } }),
];

export { SnykServiceAccountChange as rule };
