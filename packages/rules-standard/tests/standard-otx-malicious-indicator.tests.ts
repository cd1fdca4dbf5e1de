import { type JsonObject, RuleTest } from "@pypanther/core";
import { StandardOTXMaliciousIndicator } from "../src/standard-otx-malicious-indicator";

const seen = (pulses: Record<string, JsonObject>) => ({
  p_log_type: "Zoom.Activity",
  p_any_ip_addresses: ["203.0.113.45"],
  p_any_domain_names: ["login-harbourline.example"],
  p_any_emails: null,
  p_enrichment: { alienvault_otx: pulses },
});

const address = { indicator: "203.0.113.45", indicator_type: "IPv4", id: "66aa01", name: "Password sprayers" };
const domain = {
  indicator: "login-harbourline.example",
  indicator_type: "domain",
  id: "66aa02",
  adversary: "Grey Heron",
};

export const tests = [
  new RuleTest({
    name: "an address of which no more is known",
    expectedResult: true,
    log: seen({ "203.0.113.45": address }),
    expectedSeverity: "MEDIUM",
    expectedTitle: "IPv4 [203.0.113.45], named by OTX, in [Zoom.Activity]",
    expectedAlertContext: {
      "203.0.113.45": {
        Indicator: "203.0.113.45",
        IndicatorType: "IPv4",
        PulseName: "Password sprayers",
        Adversary: null,
        MalwareFamilies: [],
        Tags: [],
        Industries: [],
        TargetCountries: [],
        AttackIDs: [],
        TLP: null,
        OTX_URL: "https://otx.alienvault.com/pulse/66aa01",
        PulseID: "66aa01",
        Description: null,
        References: [],
        IndicatorCreated: null,
        IndicatorExpiration: null,
        PulseCreated: null,
        PulseModified: null,
        MatchedIndicatorType: "IPv4",
      },
    },
  }),
  new RuleTest({
    name: "malware that uses it is known too",
    expectedResult: true,
    log: seen({ "203.0.113.45": { ...address, malware_families: ["Kelpie"] } }),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "adversary and malware are known",
    expectedResult: true,
    log: seen({ "login-harbourline.example": { ...domain, malware_families: ["Kelpie"] } }),
    expectedSeverity: "CRITICAL",
    expectedTitle: "domain [login-harbourline.example], named by OTX, in [Zoom.Activity]",
  }),
  new RuleTest({
    name: "several indicators, of which the worst decides",
    expectedResult: true,
    log: seen({ "203.0.113.45": address, "login-harbourline.example": domain }),
    expectedSeverity: "HIGH",
    expectedTitle: "[2] indicators named by OTX in [Zoom.Activity]",
  }),
  new RuleTest({
    name: "the pulse is about an address that is not in the event",
    expectedResult: false,
    log: seen({ "192.0.2.99": address }),
  }),
  new RuleTest({
    name: "no enrichment",
    expectedResult: false,
    log: { ...seen({}), p_enrichment: null },
  }),
];

export { StandardOTXMaliciousIndicator as rule };
