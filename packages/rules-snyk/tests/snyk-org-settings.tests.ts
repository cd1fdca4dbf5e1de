import { RuleTest } from "@pypanther/core";
import { SnykOrgSettings } from "../src/snyk-org-settings";

const webhookAdded = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "org.webhook.add",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
};

export const tests = [
  new RuleTest({
    name: "a webhook is added",
    expectedResult: true,
    log: webhookAdded,
    expectedTitle: "[usr-31] changed Snyk organisation settings: [Org] [Webhook.Add]",
    expectedDedup: "usr-31org-44grp-5org.webhook.add",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.webhook.add",
      orgId: "org-44",
      groupId: "grp-5",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
    },
  }),
  new RuleTest({
    name: "an integration is deleted",
    expectedResult: true,
    log: { ...webhookAdded, event: "org.integration.delete" },
    expectedDedup: "usr-31org-44grp-5org.integration.delete",
  }),
  new RuleTest({
    name: "a project is tested",
    expectedResult: false,
    log: { ...webhookAdded, event: "org.project.test" },
  }),
];

export { SnykOrgSettings as rule };
