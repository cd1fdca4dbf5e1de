import { RuleTest } from "@pypanther/core";
import { DuoAdminBypassCodeCreated } from "../src/duo-admin-bypass-code-created";

const base = {
  p_log_type: "Duo.Administrator",
  action: "bypass_create",
  username: "Astrid Moen",
  object: "lars.eide@fjordline.example",
  description: null,
  timestamp: 1774856074,
  isotimestamp: "2026-03-30 07:32:12",
};

export const tests = [
  new RuleTest({
    name: "a bypass code is made",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] generated a bypass code for [lars.eide@fjordline.example]",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "bypass_view" } }),
];

export { DuoAdminBypassCodeCreated as rule };
