import { RuleTest } from "@pypanther/core";
import { SnykSystemPolicySetting } from "../src/snyk-system-policy-setting";

const edited = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "group.policy.edit",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  content: { publicId: "pol-3", after: { configuration: { rules: [] } } },
};

export const tests = [
  new RuleTest({
    name: "a security policy is edited",
    expectedResult: true,
    log: edited,
    expectedTitle: "[usr-31] changed a Snyk policy of type [security]: [group.policy.edit]",
    expectedDedup: "usr-31org-44grp-5pol-3",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.policy.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      policy_type: "security",
    },
  }),
  new RuleTest({
    name: "a licence policy is edited",
    expectedResult: true,
    log: { ...edited, content: { after: { configuration: { licenses: [] } } } },
    expectedTitle: "[usr-31] changed a Snyk policy of type [license]: [group.policy.edit]",
    expectedDedup: "usr-31org-44grp-5<NO_PUBLICID>",
  }),
  new RuleTest({
    name: "the record does not tell the kind of policy",
    expectedResult: true,
    log: { ...edited, content: null },
    expectedTitle: "[usr-31] changed a Snyk policy of type unknown: [group.policy.edit]",
  }),
  new RuleTest({ name: "a group is edited", expectedResult: false, log: { ...edited, event: "group.edit" } }),
];

export { SnykSystemPolicySetting as rule };
