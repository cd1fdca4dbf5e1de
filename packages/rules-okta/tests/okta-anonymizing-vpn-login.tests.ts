import { RuleTest } from "@pypanther/core";
import { OktaAnonymizingVPNLogin } from "../src/okta-anonymizing-vpn-login";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  published: "2026-02-14 13:04:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  securityContext: { asOrg: "hidewell", isp: "hidewell", domain: "hidewell.example", isProxy: true },
};

export const tests = [
  new RuleTest({
    name: "a sign-in through a proxy",
    expectedResult: true,
    log: base,
    expectedSeverity: "MEDIUM",
    expectedTitle:
      "[maren.foss@fjordline.example] signed in via anonymiser [198.51.100.73, hidewell, hidewell.example]",
  }),
  new RuleTest({
    name: "a relay that telephones use: informational",
    expectedResult: true,
    log: { ...base, p_enrichment: { ipinfo_privacy: { "client.ipAddress": { service: "Apple Private Relay" } } } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "little is known",
    expectedResult: true,
    log: { p_log_type: "Okta.SystemLog", eventType: "user.session.start", securityContext: { isProxy: true } },
    expectedTitle: "an unknown user signed in via anonymiser of unknown name",
  }),
  new RuleTest({
    name: "a direct sign-in",
    expectedResult: false,
    log: { ...base, securityContext: { ...base.securityContext, isProxy: false } },
  }),
  new RuleTest({
    name: "it is not known whether there is a proxy",
    expectedResult: false,
    log: { ...base, securityContext: {} },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaAnonymizingVPNLogin as rule };
