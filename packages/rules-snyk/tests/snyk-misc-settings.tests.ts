import { RuleTest } from "@pypanther/core";
import { SnykMiscSettings } from "../src/snyk-misc-settings";

const edited = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "group.feature_flags.edit",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
};

export const tests = [
  new RuleTest({
    name: "feature flags are edited",
    expectedResult: true,
    log: edited,
    expectedTitle: "[usr-31] edited Snyk settings: [Group] [Feature_Flags.Edit]",
    expectedDedup: "usr-31org-44grp-5group.feature_flags.edit",
    expectedAlertContext: {
      actor: "usr-31",
      action: "group.feature_flags.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { event: "group.cloud_config.settings.edit" },
    expectedTitle: "an unknown user edited Snyk settings: [Group] [Cloud_Config.Settings.Edit]",
    expectedDedup: "<NO_USERID><NO_ORGID><NO_GROUPID>group.cloud_config.settings.edit",
  }),
  new RuleTest({
    name: "something is read",
    expectedResult: false,
    log: { ...edited, event: "group.feature_flags.view" },
  }),
];

export { SnykMiscSettings as rule };
