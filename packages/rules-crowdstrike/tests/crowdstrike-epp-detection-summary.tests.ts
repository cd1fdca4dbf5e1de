import { RuleTest } from "@pypanther/core";
import { CrowdstrikeEppDetectionSummary } from "../src/crowdstrike-epp-detection-summary";

const detection = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "EppDetectionSummaryEvent" },
  event: {
    Name: "Credential access",
    Description: "A process read the memory of another.",
    CompositeId: "c4:ind:5b1e9c0a:17",
    SeverityName: "High",
    Severity: 70,
    FalconHostLink: "https://falcon.harbour.example/d/17",
  },
};
const detected = (changes: Record<string, unknown>) => ({ ...detection, event: { ...detection.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "Falcon detects something",
    expectedResult: true,
    log: detection,
    expectedTitle: "Credential access: A process read the memory of another.",
    expectedSeverity: "HIGH",
    expectedDedup: "c4:ind:5b1e9c0a:17",
    expectedReference: "https://falcon.harbour.example/d/17",
  }),
  new RuleTest({
    name: "only the number tells how bad it is",
    expectedResult: true,
    log: detected({ SeverityName: null, Severity: 39 }),
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the highest number",
    expectedResult: true,
    log: detected({ SeverityName: "", Severity: 100 }),
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "the lowest number",
    expectedResult: true,
    log: detected({ SeverityName: "", Severity: 0 }),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "for information only",
    expectedResult: true,
    log: detected({ SeverityName: "informational" }),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "nothing tells how bad it is",
    expectedResult: true,
    log: detected({ SeverityName: null, Severity: null }),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the detection has no texts and no id",
    expectedResult: true,
    log: detected({ Name: null, Description: null, CompositeId: null }),
    expectedTitle: "Falcon detection",
    expectedDedup: "Falcon detection",
  }),
  new RuleTest({
    name: "an event of another kind",
    expectedResult: false,
    log: { ...detection, metadata: { eventType: "UserActivityAuditEvent" } },
  }),
];

export { CrowdstrikeEppDetectionSummary as rule };
