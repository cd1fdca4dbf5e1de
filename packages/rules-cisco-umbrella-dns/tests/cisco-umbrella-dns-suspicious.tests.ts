import { RuleTest } from "@pypanther/core";
import { CiscoUmbrellaDNSSuspicious } from "../src/cisco-umbrella-dns-suspicious";

const watchedQuery = {
  p_log_type: "CiscoUmbrella.DNS",
  action: "Allowed",
  internalIp: "192.0.2.17",
  externalIp: "203.0.113.8",
  timestamp: "2026-01-21 08:14:02.000",
  responseCode: "NOERROR",
  domain: "cdn.photoscape.ch.",
};

export const tests = [
  new RuleTest({
    name: "a watched domain",
    expectedResult: true,
    log: watchedQuery,
    expectedTitle: "Lookup of the watched domain [cdn.photoscape.ch.]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a watched domain in capitals",
    expectedResult: false,
    log: { ...watchedQuery, domain: "CDN.PHOTOSCAPE.CH." },
  }),
  new RuleTest({
    name: "another domain",
    expectedResult: false,
    log: { ...watchedQuery, domain: "harbourline.example." },
  }),
  new RuleTest({ name: "no domain", expectedResult: false, log: { ...watchedQuery, domain: null } }),
];

export { CiscoUmbrellaDNSSuspicious as rule };
