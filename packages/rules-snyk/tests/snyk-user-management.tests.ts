import { RuleTest } from "@pypanther/core";
import { SnykUserManagement } from "../src/snyk-user-management";

const invited = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "org.user.invite",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  content: { after: { role: "ADMIN" } },
};

export const tests = [
  new RuleTest({
    name: "an administrator is invited",
    expectedResult: true,
    log: invited,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[usr-31] changed Snyk users: [Org] [Invite]",
    expectedDedup: "usr-31org-44grp-5org.user.invite",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.user.invite",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({
    name: "a user is provisioned",
    expectedResult: true,
    log: { ...invited, event: "group.user.provision.create", content: {} },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[usr-31] changed Snyk users: [Group] [Provision.Create]",
  }),
  new RuleTest({
    name: "a user adds somebody else",
    expectedResult: true,
    log: { ...invited, event: "org.user.add", content: { userPublicId: "usr-40" } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a user is added by signing in for the first time",
    expectedResult: false,
    log: { ...invited, event: "org.user.add", content: { userPublicId: "usr-31" } },
  }),
  new RuleTest({
    name: "a user leaves by themselves",
    expectedResult: true,
    log: { ...invited, event: "org.user.leave", content: { userPublicId: "usr-31" } },
  }),
  new RuleTest({ name: "a role is edited", expectedResult: false, log: { ...invited, event: "org.user.role.edit" } }),
];

export { SnykUserManagement as rule };
