import { RuleTest } from "@pypanther/core";
import { OktaLoginWithoutPushMarker } from "../src/okta-login-without-push-marker";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  published: "2026-02-14 13:06:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: {
    device: "Computer",
    ipAddress: "198.51.100.73",
    userAgent: { rawUserAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" },
  },
  outcome: { result: "SUCCESS" },
};

export const tests = [
  new RuleTest({
    name: "a browser without the marker",
    expectedResult: true,
    log: base,
    expectedTitle: "[Maren Foss] used Okta from a browser without the Push marker",
  }),
  new RuleTest({ name: "the user agent is unknown", expectedResult: true, log: { ...base, client: null } }),
  new RuleTest({
    name: "the marker is not at the end",
    expectedResult: true,
    log: { ...base, client: { userAgent: { rawUserAgent: "PS_mxzqarw Firefox/140.0" } } },
  }),
  new RuleTest({
    name: "a browser with the marker",
    expectedResult: false,
    log: { ...base, client: { userAgent: { rawUserAgent: "Firefox/140.0 PS_mxzqarw" } } },
  }),
];

export { OktaLoginWithoutPushMarker as rule };
