import { RuleTest } from "@pypanther/core";
import { SnykOUChange } from "../src/snyk-ou-change";

const removed = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "group.org.remove",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
};

export const tests = [
  new RuleTest({
    name: "an organisation is removed",
    expectedResult: true,
    log: removed,
    expectedSeverity: "HIGH",
    expectedTitle: "[usr-31] changed Snyk settings: [Group] [group.org.remove]",
    expectedDedup: "usr-31org-44grp-5group.org.remove",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.org.remove",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({
    name: "a group is deleted",
    expectedResult: true,
    log: { ...removed, event: "group.delete" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an organisation is edited",
    expectedResult: true,
    log: { ...removed, event: "org.edit" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an organisation is made",
    expectedResult: true,
    log: { ...removed, event: "org.create" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({ name: "a member is removed", expectedResult: false, log: { ...removed, event: "org.user.remove" } }),
];

export { SnykOUChange as rule };
