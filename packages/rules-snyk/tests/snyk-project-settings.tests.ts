import { RuleTest } from "@pypanther/core";
import { SnykProjectSettings } from "../src/snyk-project-settings";

const ignored = {
  p_log_type: "Snyk.GroupAudit",
  created: "2026-01-20T09:14:02Z",
  event: "org.project.ignore.create",
  groupId: "grp-5",
  orgId: "org-44",
  userId: "usr-31",
  projectId: "prj-8",
};

export const tests = [
  new RuleTest({
    name: "an issue is ignored",
    expectedResult: true,
    log: ignored,
    expectedSeverity: "LOW",
    expectedTitle: "[usr-31] changed a Snyk project: [Org] [Project.Ignore.Create]",
    expectedDedup: "usr-31org-44grp-5org.project.ignore.create",
    expectedAlertContext: {
      actor: "usr-31",
      action: "org.project.ignore.create",
      actor_link: "https://app.snyk.io/group/grp-5/manage/member/usr-31",
      ...ignored,
    },
  }),
  new RuleTest({
    name: "a fix is proposed by hand",
    expectedResult: true,
    log: { ...ignored, event: "org.project.fix_pr.manual_open" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an analysis found nothing new",
    expectedResult: false,
    log: {
      ...ignored,
      event: "org.project.monitor",
      content: { after: { description: "No new Code Analysis issues found" } },
    },
  }),
  new RuleTest({
    name: "an analysis found something",
    expectedResult: true,
    log: { ...ignored, event: "org.project.monitor", content: { after: { description: "2 new issues" } } },
  }),
  new RuleTest({ name: "a project is tested", expectedResult: false, log: { ...ignored, event: "org.project.test" } }),
];

export { SnykProjectSettings as rule };
