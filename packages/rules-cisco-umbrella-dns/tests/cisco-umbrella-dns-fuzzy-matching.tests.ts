import { RuleTest } from "@pypanther/core";
import { CiscoUmbrellaDNSFuzzyMatching } from "../src/cisco-umbrella-dns-fuzzy-matching";

const lookalikeQuery = {
  p_log_type: "CiscoUmbrella.DNS",
  action: "Allowed",
  internalIp: "192.0.2.17",
  externalIp: "203.0.113.8",
  timestamp: "2026-01-21 08:14:02.000",
  responseCode: "NOERROR",
  domain: "login.HarborIine.example..",
};

/** The defaults know no domain. */
export const overrides = { domain: "harbourline.example", allowSet: ["harbourline.example"] };

export const tests = [
  new RuleTest({
    name: "a domain with one letter changed",
    expectedResult: true,
    log: lookalikeQuery,
    expectedTitle: "Lookup of a domain that resembles the company's: [login.HarborIine.example..]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the company's own domain",
    expectedResult: false,
    log: { ...lookalikeQuery, domain: "www.harbourline.example." },
  }),
  new RuleTest({
    name: "a domain of its own",
    expectedResult: false,
    log: { ...lookalikeQuery, domain: "weather.test." },
  }),
  new RuleTest({ name: "no domain", expectedResult: false, log: { ...lookalikeQuery, domain: null } }),
];

export { CiscoUmbrellaDNSFuzzyMatching as rule };
