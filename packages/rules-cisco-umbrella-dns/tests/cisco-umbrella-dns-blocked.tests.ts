import { RuleTest } from "@pypanther/core";
import { CiscoUmbrellaDNSBlocked } from "../src/cisco-umbrella-dns-blocked";

const blockedQuery = {
  p_log_type: "CiscoUmbrella.DNS",
  action: "Blocked",
  internalIp: "192.0.2.17",
  externalIp: "203.0.113.8",
  timestamp: "2026-01-21 08:14:02.000",
  responseCode: "NOERROR",
  domain: "update.badsoft.example.",
};

export const tests = [
  new RuleTest({
    name: "a query is blocked",
    expectedResult: true,
    log: blockedQuery,
    expectedTitle: "Cisco Umbrella blocked [update.badsoft.example.]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a blocked query that names no domain",
    expectedResult: true,
    log: { ...blockedQuery, domain: null },
    expectedTitle: "Cisco Umbrella blocked an unknown domain",
  }),
  new RuleTest({ name: "a query is allowed", expectedResult: false, log: { ...blockedQuery, action: "Allowed" } }),
  new RuleTest({
    name: "the action in other capitals",
    expectedResult: false,
    log: { ...blockedQuery, action: "blocked" },
  }),
];

export { CiscoUmbrellaDNSBlocked as rule };
