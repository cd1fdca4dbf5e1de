import { RuleTest } from "@pypanther/core";
import { AppOmniAlertPassthrough } from "../src/app-omni-alert-passthrough";

const exposedFolder = {
  p_log_type: "AppOmni.Alerts",
  version: "2.0.0",
  timestamp: "2026-03-04T09:12:55.120Z",
  message: "A folder was opened to anyone with the link",
  event: { kind: "alert", severity: 1, created: "2026-03-04T09:12:55.410Z" },
  appomni: {
    event: { id: "5b0f7c1e-0e0a-4f6e-9c3d-7a5d1be0c912", dataset: "appomni_alert" },
    organization: { id: 88 },
  },
  related: { services: { id: [41], type: ["box"] }, user: ["leda.marsh"] },
  rule: { name: "Open link created", threat: { framework: "MITRE ATT&CK", technique: { id: ["T1567"] } } },
};

export const tests = [
  new RuleTest({
    name: "an alert about one service",
    expectedResult: true,
    log: exposedFolder,
    expectedTitle: "AppOmni alert [High] in [box]: [A folder was opened to anyone with the link]",
    expectedSeverity: "HIGH",
    expectedDedup: "Event ID: 5b0f7c1e-0e0a-4f6e-9c3d-7a5d1be0c912",
    expectedAlertContext: {
      threat: { framework: "MITRE ATT&CK", technique: { id: ["T1567"] } },
      related: { services: { id: [41], type: ["box"] }, user: ["leda.marsh"] },
    },
  }),
  new RuleTest({
    name: "an alert about two services, without a severity",
    expectedResult: true,
    log: {
      ...exposedFolder,
      event: { kind: "alert" },
      related: { ...exposedFolder.related, services: { type: ["box", "slack"] } },
    },
    expectedTitle:
      "AppOmni alert without a severity in several services: [A folder was opened to anyone with the link]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a severity that AppOmni does not have",
    expectedResult: true,
    log: { ...exposedFolder, event: { ...exposedFolder.event, severity: 9 } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the most severe alert",
    expectedResult: true,
    log: { ...exposedFolder, event: { ...exposedFolder.event, severity: 0 } },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "an alert without an id",
    expectedResult: true,
    log: { ...exposedFolder, appomni: {} },
    expectedDedup: "Event ID: None",
  }),
  new RuleTest({
    name: "an event that is no alert",
    expectedResult: false,
    log: { ...exposedFolder, event: { ...exposedFolder.event, kind: "event" } },
  }),
];

export { AppOmniAlertPassthrough as rule };
