import { RuleTest } from "@pypanther/core";
import { DuoAdminBypassCodeViewed } from "../src/duo-admin-bypass-code-viewed";

const base = {
  p_log_type: "Duo.Administrator",
  action: "bypass_view",
  username: "Astrid Moen",
  object: "lars.eide@fjordline.example",
  description: null,
  timestamp: 1774856111,
  isotimestamp: "2026-03-30 07:33:12",
};

export const tests = [
  new RuleTest({
    name: "a bypass code is viewed",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] viewed the MFA bypass code of [lars.eide@fjordline.example]",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "bypass_create" } }),
];

export { DuoAdminBypassCodeViewed as rule };
