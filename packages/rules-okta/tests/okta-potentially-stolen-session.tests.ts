import { type PantherEvent, RuleMock, RuleTest } from "@pypanther/core";
import { OktaPotentiallyStolenSession } from "../src/okta-potentially-stolen-session";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const other = ["64511", "203.0.113.5", "user_agent:curl/8.9.1", "UNKNOWN", "Unknown"];

function seen(...session: string[]) {
  return [new RuleMock({ objectName: "getStringSet", returnValue: session })];
}

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  published: "2026-02-11 13:05:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: {
    device: "Computer",
    ipAddress: "198.51.100.73",
    userAgent: { browser: "FIREFOX", os: "Linux", rawUserAgent: firefox },
  },
  outcome: { result: "SUCCESS" },
  p_event_time: "2026-02-11 13:01:31.205",
  authenticationContext: { externalSessionId: "102-sess" },
  debugContext: { debugData: { dtHash: "c0ffee01" } },
  securityContext: { asNumber: 64500 },
};

export const tests = [
  new RuleTest({
    name: "the session began elsewhere, in another browser",
    expectedResult: true,
    log: base,
    mocks: seen(...other),
    expectedTitle: "Session of [Maren Foss] may be stolen",
  }),
  new RuleTest({
    name: "the actor has no name",
    expectedResult: true,
    log: { ...base, actor: {}, eventType: "user.authentication.sso" },
    mocks: seen(...other),
    expectedTitle: "Session of an unknown user may be stolen",
  }),
  new RuleTest({ name: "the session is new", expectedResult: false, log: base }),
  new RuleTest({
    name: "a new session is remembered for a day",
    expectedResult: false,
    log: base,
    mocks: [
      {
        objectName: "putStringSet",
        sideEffect: (_event: PantherEvent, _key: string, _traits: string[], { ttlSeconds }: { ttlSeconds: number }) => {
          if (ttlSeconds !== 86_400) throw new Error(`remembered for ${ttlSeconds} seconds`);
        },
      },
    ],
  }),
  new RuleTest({
    name: "the same browser on another network",
    expectedResult: false,
    log: base,
    mocks: seen("64511", "203.0.113.5", `user_agent:${firefox}`),
  }),
  new RuleTest({
    name: "another browser at the same address",
    expectedResult: false,
    log: base,
    mocks: seen("64500", "198.51.100.73", "user_agent:curl/8.9.1"),
  }),
  new RuleTest({ name: "no browser is remembered", expectedResult: false, log: base, mocks: seen("203.0.113.5") }),
  new RuleTest({
    name: "the client that does not count",
    expectedResult: false,
    log: { ...base, client: { ...base.client, id: "okta.b58d5b75-07d4-5f25-bf59-368a1261a405" } },
    mocks: seen(...other),
  }),
  new RuleTest({
    name: "the session is unknown",
    expectedResult: false,
    log: { ...base, authenticationContext: { externalSessionId: "unknown" } },
    mocks: seen(...other),
  }),
  new RuleTest({
    name: "the device is unknown",
    expectedResult: false,
    log: { ...base, debugContext: {} },
    mocks: seen(...other),
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...base, eventType: "user.session.end" },
    mocks: seen(...other),
  }),
];

export { OktaPotentiallyStolenSession as rule };
