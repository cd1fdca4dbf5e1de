import { RuleTest } from "@pypanther/core";
import { CrowdstrikeDetectionpassthrough } from "../src/crowdstrike-detection-passthrough";

const detection = {
  p_log_type: "Crowdstrike.FDREvent",
  fdr_event_type: "Event_ExternalApiEvent",
  unknown_payload: {
    ExternalApiType: "Event_EppDetectionSummaryEvent",
    CompositeId: "c4:ind:5b1e9c0a:17",
    Technique: "PowerShell",
    Hostname: "LT-0417",
    UserName: "ines",
    SeverityName: "High",
    Severity: 4,
  },
};
const detected = (changes: Record<string, string | number | null>) => ({
  ...detection,
  unknown_payload: { ...detection.unknown_payload, ...changes },
});

export const tests = [
  new RuleTest({
    name: "Falcon detects something",
    expectedResult: true,
    log: detection,
    expectedTitle: "Falcon detected [PowerShell] on [LT-0417] by [ines]",
    expectedSeverity: "HIGH",
    expectedDedup: "c4:ind:5b1e9c0a:17",
  }),
  new RuleTest({
    name: "for information only",
    expectedResult: true,
    log: detected({ SeverityName: "Informational" }),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "only the number tells how bad it is",
    expectedResult: true,
    log: detected({ SeverityName: "", Severity: 5 }),
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a number that says nothing",
    expectedResult: true,
    log: detected({ SeverityName: "?", Severity: 9 }),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "without an id",
    expectedResult: true,
    log: { ...detected({ CompositeId: null }), p_row_id: "row-17" },
    expectedDedup: "row-17",
  }),
  new RuleTest({
    name: "an event of another kind",
    expectedResult: false,
    log: detected({ ExternalApiType: "Event_UserActivityAuditEvent" }),
  }),
];

export { CrowdstrikeDetectionpassthrough as rule };
