import { RuleTest } from "@pypanther/core";
import { StandardMaliciousSSODNSLookup } from "../src/standard-malicious-sso-dns-lookup";

const query = {
  p_log_type: "CiscoUmbrella.DNS",
  domain: "Harbourline-SSO.example.",
  internalIp: "192.0.2.140",
  p_any_domain_names: ["cdn.example", "Harbourline-SSO.example"],
};

/** The default is a placeholder. */
export const overrides = { companyName: "Harbourline" };

export const tests = [
  new RuleTest({
    name: "a domain with our name and a lure word is looked up",
    expectedResult: true,
    log: query,
    expectedTitle: "Lookup of a domain that imitates our sign-in page: [cdn.example, Harbourline-SSO.example]",
  }),
  new RuleTest({
    name: "CrowdStrike sees the lookup",
    expectedResult: true,
    log: { ...query, p_log_type: "Crowdstrike.FDREvent", fdr_event_type: "DnsRequest" },
  }),
  new RuleTest({
    name: "CrowdStrike sees the name in another kind of event",
    expectedResult: false,
    log: { ...query, p_log_type: "Crowdstrike.FDREvent", fdr_event_type: "NetworkConnectIP4" },
  }),
  new RuleTest({
    name: "our tenant at the identity provider is looked up",
    expectedResult: false,
    log: { ...query, p_any_domain_names: ["harbourline-sso.okta.com"] },
  }),
  new RuleTest({
    name: "a domain with our name and no lure word",
    expectedResult: false,
    log: { ...query, p_any_domain_names: ["harbourline-fanclub.example"] },
  }),
  new RuleTest({
    name: "a lure word without our name",
    expectedResult: false,
    log: { ...query, p_any_domain_names: ["sso.example"] },
  }),
  new RuleTest({
    name: "no domains",
    expectedResult: false,
    log: { p_log_type: "CiscoUmbrella.DNS" },
  }),
];

export { StandardMaliciousSSODNSLookup as rule };
