import { RuleTest } from "@pypanther/core";
import { OktaThreatInsightSecurityThreatDetected } from "../src/okta-threat-insight-security-threat-detected";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "security.threat.detected",
  published: "2026-02-19 22:18:50.007",
  actor: { id: "203.0.113.9", type: "IP address", alternateId: "unknown", displayName: "203.0.113.9" },
  outcome: { result: "ALLOW", reason: "Password Spray" },
  debugContext: { debugData: { threatDetections: '{"Password Spray":"HIGH","Login Failures":"MEDIUM"}' } },
};

function threats(threatDetections: string | null) {
  return { ...base, debugContext: { debugData: { threatDetections } } };
}

export const tests = [
  new RuleTest({
    name: "the highest of several severities",
    expectedResult: true,
    log: base,
    expectedTitle: "ThreatInsight flagged [203.0.113.9]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a critical threat",
    expectedResult: true,
    log: threats('{"Password Spray":"CRITICAL"}'),
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a low threat",
    expectedResult: true,
    log: threats('{"Login Failures":"LOW"}'),
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "small letters are no severity",
    expectedResult: true,
    log: threats('{"Login Failures":"low"}'),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "no threat is named",
    expectedResult: true,
    log: { ...threats(null), actor: {} },
    expectedSeverity: "MEDIUM",
    expectedTitle: "ThreatInsight flagged an unknown actor",
  }),
  new RuleTest({
    name: "the request is denied: informational",
    expectedResult: true,
    log: { ...base, outcome: { result: "DENY" } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaThreatInsightSecurityThreatDetected as rule };
