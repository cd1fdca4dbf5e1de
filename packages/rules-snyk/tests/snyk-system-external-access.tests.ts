import { RuleTest } from "@pypanther/core";
import { SnykSystemExternalAccess } from "../src/snyk-system-external-access";

const allowed = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "org.request_access_settings.edit",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  content: { after: { isEnabled: true } },
};

export const tests = [
  new RuleTest({
    name: "requests are allowed",
    expectedResult: true,
    log: allowed,
    expectedSeverity: "HIGH",
    expectedTitle: "[usr-31] set Snyk external access requests of [Org] to [true]",
    expectedDedup: "usr-31org-44grp-5",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.request_access_settings.edit",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      current_setting: true,
    },
  }),
  new RuleTest({
    name: "requests are forbidden",
    expectedResult: true,
    log: { ...allowed, event: "group.request_access_settings.edit", content: {} },
    expectedSeverity: "INFO",
    expectedTitle: "[usr-31] set Snyk external access requests of [Group] to [false]",
  }),
  new RuleTest({ name: "an organisation is edited", expectedResult: false, log: { ...allowed, event: "org.edit" } }),
];

export { SnykSystemExternalAccess as rule };
