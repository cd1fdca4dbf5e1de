import { RuleTest } from "@pypanther/core";
import { CrowdstrikeRealTimeResponseSession } from "../src/crowdstrike-real-time-response-session";

const session = {
  p_log_type: "Crowdstrike.Unknown",
  unknown_payload: {
    ExternalApiType: "Event_RemoteResponseSessionStartEvent",
    UserName: "ines@harbour.example",
    HostnameField: "LT-0417",
    SessionId: "7d1f",
    StartTimestamp: 1779171600,
  },
};

export const tests = [
  new RuleTest({
    name: "a session starts",
    expectedResult: true,
    log: session,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ines@harbour.example] opened a Real Time Response session on [LT-0417]",
    expectedAlertContext: {
      "Start Time": 1779171600,
      SessionId: "7d1f",
      Actor: "ines@harbour.example",
      "Target Host": "LT-0417",
    },
  }),
  new RuleTest({
    name: "CrowdStrike's staff",
    expectedResult: true,
    log: { ...session, unknown_payload: { ...session.unknown_payload, UserName: "Oncall@CrowdStrike.com" } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { event: { ExternalApiType: "Event_RemoteResponseSessionStartEvent" } },
    expectedTitle: "an unknown user opened a Real Time Response session on an unknown host",
  }),
  new RuleTest({
    name: "the session ends",
    expectedResult: false,
    log: { ...session, unknown_payload: { ExternalApiType: "Event_RemoteResponseSessionEndEvent" } },
  }),
];

export { CrowdstrikeRealTimeResponseSession as rule };
