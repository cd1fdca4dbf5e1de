import { RuleTest } from "@pypanther/core";
import { CarbonBlackAuditAPIKeyCreatedRetrieved } from "../src/carbon-black-audit-api-key-created-retrieved";

const entry = {
  p_log_type: "CarbonBlack.Audit",
  requestUrl: "",
  loginName: "ines@harbour.example",
  clientIp: "203.0.113.12",
  description: "Added API ID 7XK with name siem",
  flagged: false,
};

export const tests = [
  new RuleTest({
    name: "a key is created",
    expectedResult: true,
    log: entry,
    expectedTitle:
      "Carbon Black API key handled by [ines@harbour.example] from [203.0.113.12]: Added API ID 7XK with name siem",
  }),
  new RuleTest({
    name: "a secret is shown",
    expectedResult: true,
    log: { ...entry, description: "User ines retrieved secret for API ID 7XK" },
  }),
  new RuleTest({
    name: "a key is deleted",
    expectedResult: false,
    log: { ...entry, description: "Deleted API ID 7XK" },
  }),
  new RuleTest({ name: "nothing is described", expectedResult: false, log: { ...entry, description: null } }),
];

export { CarbonBlackAuditAPIKeyCreatedRetrieved as rule };
