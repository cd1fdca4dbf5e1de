import { CorrelationTest } from "@pypanther/core";
import { OktaLoginWithoutPush } from "../../src/correlation-rules/okta-login-without-push";

const maren = "maren.foss@fjordline.example";

const signedIn = {
  p_log_type: "Okta.SystemLog",
  p_event_time: "2026-02-13T08:01:00Z",
  eventType: "user.session.start",
  actor: { type: "User", alternateId: maren, displayName: "Maren Foss" },
  outcome: { result: "SUCCESS" },
};
const seen = (email: string) => ({
  p_log_type: "PushSecurity.Activity",
  p_event_time: "2026-02-13T08:00:00Z",
  object: "LOGIN",
  new: { identityProvider: "OKTA", loginType: "PASSWORD_LOGIN", appType: "OKTA", email },
});

export const tests = [
  new CorrelationTest({
    name: "a login that Push did not see",
    expectedResult: true,
    signals: { Okta: { "actor.alternateId": { [maren]: [0] } } },
  }),
  new CorrelationTest({
    name: "a login that Push sees six hours later",
    expectedResult: false,
    signals: { Okta: { "actor.alternateId": { [maren]: [0] } }, Push: { "new.email": { [maren]: [360] } } },
  }),
  new CorrelationTest({
    name: "a login that Push sees later than that",
    expectedResult: true,
    signals: { Okta: { "actor.alternateId": { [maren]: [0] } }, Push: { "new.email": { [maren]: [361] } } },
  }),
  new CorrelationTest({
    name: "Push saw the login of somebody else",
    expectedResult: true,
    signals: {
      Okta: { "actor.alternateId": { [maren]: [1] } },
      Push: { "new.email": { "odd.lie@fjordline.example": [0] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a login that Push did not see",
    expectedResult: true,
    logs: [seen("odd.lie@fjordline.example"), signedIn],
  }),
  new CorrelationTest({
    name: "logs of a login that Push saw",
    expectedResult: false,
    logs: [seen(maren), signedIn],
  }),
];

export { OktaLoginWithoutPush as rule };
