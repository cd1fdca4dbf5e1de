import { RuleTest } from "@pypanther/core";
import { CarbonBlackAuditFlagged } from "../src/carbon-black-audit-flagged";

const entry = {
  p_log_type: "CarbonBlack.Audit",
  requestUrl: "",
  loginName: "ines@harbour.example",
  clientIp: "203.0.113.12",
  description: "Connector log-in failed",
  flagged: false,
};
const flagged = { ...entry, flagged: true };

export const tests = [
  new RuleTest({
    name: "an entry is flagged",
    expectedResult: true,
    log: flagged,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Carbon Black flagged [ines@harbour.example] from [203.0.113.12]: Connector log-in failed",
  }),
  new RuleTest({
    name: "an update of sensors",
    expectedResult: true,
    log: { ...flagged, description: "Requested sensor update on 3 devices" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "nothing is described",
    expectedResult: true,
    log: { ...flagged, description: null },
    expectedTitle: "Carbon Black flagged [ines@harbour.example] from [203.0.113.12]: no description",
  }),
  new RuleTest({ name: "an entry is not flagged", expectedResult: false, log: entry }),
  new RuleTest({ name: "the flag is a text", expectedResult: false, log: { ...entry, flagged: "true" } }),
];

export { CarbonBlackAuditFlagged as rule };
