import { RuleTest } from "@pypanther/core";
import { CloudflareFirewallL7DDoS } from "../src/cloudflare-firewall-l7-ddos";

const challenged = {
  p_log_type: "Cloudflare.Firewall",
  Action: "managedchallenge",
  ClientCountry: "pt",
  ClientIP: "198.51.100.77",
  ClientRequestHost: "shop.harbourline.example",
  ClientRequestUserAgent: "curl/8.5.0",
  Datetime: "2026-03-09 19:02:11",
  EdgeColoCode: "LIS",
  EdgeResponseStatus: 403,
  Kind: "firewall",
  RuleID: "b60f1c8a6e7d4f0fa3a9d9f3b6e40c11",
  Source: "l7ddos",
};

export const tests = [
  new RuleTest({
    name: "a request of a flood is challenged",
    expectedResult: true,
    log: challenged,
    expectedTitle: "Cloudflare acts against an HTTP flood (L7 DDoS)",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      Action: "managedchallenge",
      ClientIP: "198.51.100.77",
      ClientRequestHost: "shop.harbourline.example",
      Datetime: "2026-03-09 19:02:11",
      EdgeColoCode: "LIS",
      EdgeResponseStatus: 403,
      Kind: "firewall",
      RuleID: "b60f1c8a6e7d4f0fa3a9d9f3b6e40c11",
      Source: "l7ddos",
      pan_cf_source: "L7 DDoS",
    },
  }),
  new RuleTest({
    name: "a request of a flood is blocked",
    expectedResult: true,
    log: { ...challenged, Action: "block" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a request that another product stopped",
    expectedResult: false,
    log: { ...challenged, Source: "firewallmanaged" },
  }),
  new RuleTest({
    name: "the source in other capitals",
    expectedResult: false,
    log: { ...challenged, Source: "L7DDoS" },
  }),
];

export { CloudflareFirewallL7DDoS as rule };
