import { RuleTest } from "@pypanther/core";
import { SnykSystemSSO } from "../src/snyk-system-sso";

const edited = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "group.sso.edit",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
};

export const tests = [
  new RuleTest({
    name: "single sign-on is edited",
    expectedResult: true,
    log: edited,
    expectedTitle: "[usr-31] changed Snyk single sign-on: [group.sso.edit]",
    expectedDedup: "[usr-31] changed Snyk single sign-on: [group.sso.edit]",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.sso.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...edited, userId: null },
    expectedTitle: "an unknown user changed Snyk single sign-on: [group.sso.edit]",
  }),
  new RuleTest({ name: "a group is edited", expectedResult: false, log: { ...edited, event: "group.edit" } }),
];

export { SnykSystemSSO as rule };
