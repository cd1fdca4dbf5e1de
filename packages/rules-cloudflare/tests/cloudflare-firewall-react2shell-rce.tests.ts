import { RuleTest } from "@pypanther/core";
import { CloudflareFirewallReact2ShellRCE } from "../src/cloudflare-firewall-react2shell-rce";

const exploitAttempt = {
  p_log_type: "Cloudflare.Firewall",
  Action: "block",
  ClientCountry: "pt",
  ClientIP: "198.51.100.77",
  ClientRequestHost: "shop.harbourline.example",
  ClientRequestUserAgent: "curl/8.5.0",
  Datetime: "2026-03-09 19:02:11",
  EdgeColoCode: "LIS",
  EdgeResponseStatus: 403,
  Kind: "firewall",
  RuleID: "33aa8a8a948b48b28d40450c5fb92fba",
  Source: "firewallmanaged",
};

export const tests = [
  new RuleTest({
    name: "a request matches the paid ruleset",
    expectedResult: true,
    log: exploitAttempt,
    expectedTitle: "React2Shell attack (CVE-2025-55182) from [198.51.100.77]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      Action: "block",
      ClientIP: "198.51.100.77",
      ClientRequestHost: "shop.harbourline.example",
      Datetime: "2026-03-09 19:02:11",
      EdgeColoCode: "LIS",
      EdgeResponseStatus: 403,
      Kind: "firewall",
      RuleID: "33aa8a8a948b48b28d40450c5fb92fba",
      Source: "firewallmanaged",
      pan_cf_source: "Firewall Managed Rules",
    },
  }),
  new RuleTest({
    name: "a request matches the free ruleset and is only logged",
    expectedResult: true,
    log: { ...exploitAttempt, RuleID: "2b5d06e34a814a889bee9a0699702280", Action: "log" },
  }),
  new RuleTest({
    name: "a request without an address",
    expectedResult: true,
    log: { ...exploitAttempt, ClientIP: null },
    expectedTitle: "React2Shell attack (CVE-2025-55182) from an unknown address",
  }),
  new RuleTest({
    name: "a request matches another rule",
    expectedResult: false,
    log: { ...exploitAttempt, RuleID: "b60f1c8a6e7d4f0fa3a9d9f3b6e40c11" },
  }),
];

export { CloudflareFirewallReact2ShellRCE as rule };
