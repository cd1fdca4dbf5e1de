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
    expectedTitle: "Snyk single sign-on changed: [group.sso.edit] by [usr-31]",
    expectedDedup: "Snyk single sign-on changed: [group.sso.edit] by [usr-31]",
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
    expectedTitle: "Snyk single sign-on changed: [group.sso.edit] by [<NO_USERID>]",
  }),
  new RuleTest({ name: "a group is edited", expectedResult: false, log: { ...edited, event: "group.edit" } }),
];

export { SnykSystemSSO as rule };
