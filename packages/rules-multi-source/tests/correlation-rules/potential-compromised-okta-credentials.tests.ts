import { CorrelationTest } from "@pypanther/core";
import { PotentialCompromisedOktaCredentials } from "../../src/correlation-rules/potential-compromised-okta-credentials";

const maren = "maren.foss@fjordline.example";

const phished = (email: string) => ({
  p_log_type: "PushSecurity.Controls",
  p_event_time: "2026-02-13T08:00:00Z",
  object: "PASSWORD_PHISHING",
  new: { appType: "OKTA", mode: "MONITOR", employee: { email, id: "emp-31" } },
});
const signedIn = (rawUserAgent: string) => ({
  p_log_type: "Okta.SystemLog",
  p_event_time: "2026-02-13T09:00:00Z",
  eventType: "user.session.start",
  actor: { type: "User", alternateId: maren, displayName: "Maren Foss" },
  client: { ipAddress: "203.0.113.9", userAgent: { rawUserAgent } },
  outcome: { result: "SUCCESS" },
});

export const tests = [
  new CorrelationTest({
    name: "phishing and a foreign browser",
    expectedResult: true,
    signals: {
      "Push Phishing": { "new.employee.email": { [maren]: [0] } },
      "Login Without Push Marker": { "actor.alternateId": { [maren]: [60] } },
    },
  }),
  new CorrelationTest({
    name: "a foreign browser and nobody was phished",
    expectedResult: false,
    signals: { "Login Without Push Marker": { "actor.alternateId": { [maren]: [60] } } },
  }),
  new CorrelationTest({
    name: "another employee was phished",
    expectedResult: false,
    signals: {
      "Push Phishing": { "new.employee.email": { "odd.lie@fjordline.example": [0] } },
      "Login Without Push Marker": { "actor.alternateId": { [maren]: [60] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a phished employee in a foreign browser",
    expectedResult: true,
    logs: [phished(maren), signedIn("Firefox/140.0")],
  }),
  new CorrelationTest({
    name: "logs of a phished employee in a managed browser",
    expectedResult: false,
    logs: [phished(maren), signedIn("Firefox/140.0 PS_mxzqarw")],
  }),
  new CorrelationTest({
    name: "logs of two employees",
    expectedResult: false,
    logs: [phished("odd.lie@fjordline.example"), signedIn("Firefox/140.0")],
  }),
];

export { PotentialCompromisedOktaCredentials as rule };
