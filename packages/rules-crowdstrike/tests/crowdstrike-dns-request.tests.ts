import { RuleTest } from "@pypanther/core";
import { CrowdstrikeDNSRequest } from "../src/crowdstrike-dns-request";

const lookup = {
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "DnsRequest",
  aid: "5b1e9c0a7d2f4e86",
  event: { DomainName: "baddomain.com" },
};

export const tests = [
  new RuleTest({
    name: "a denied domain is looked up",
    expectedResult: true,
    log: lookup,
    expectedTitle: "Denied domain [baddomain.com] looked up by [5b1e9c0a7d2f4e86]",
    expectedDedup: "baddomain.com-5b1e9c0a7d2f4e86",
  }),
  new RuleTest({
    name: "in the older log type",
    expectedResult: true,
    log: { p_log_type: "Crowdstrike.DNSRequest", ComputerName: "LT-0417", DomainName: "baddomain.com" },
    expectedTitle: "Denied domain [baddomain.com] looked up by [LT-0417]",
  }),
  new RuleTest({
    name: "a subdomain",
    expectedResult: false,
    log: { ...lookup, event: { DomainName: "www.baddomain.com" } },
  }),
  new RuleTest({
    name: "an event of another type",
    expectedResult: false,
    log: { ...lookup, fdr_event_type: "NetworkConnectIP4" },
  }),
  new RuleTest({ name: "no domain", expectedResult: false, log: { ...lookup, event: {} } }),
];

export { CrowdstrikeDNSRequest as rule };
