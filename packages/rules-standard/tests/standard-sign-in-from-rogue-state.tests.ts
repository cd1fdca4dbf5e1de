import { RuleTest } from "@pypanther/core";
import { StandardSignInFromRogueState } from "../src/standard-sign-in-from-rogue-state";

const signInFrom = (country: string | null) => ({
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  outcome: { result: "SUCCESS" },
  actor: { alternateId: "noor@harbourline.example", displayName: "Noor Haddad" },
  client: { ipAddress: "203.0.113.45" },
  p_enrichment: { ipinfo_location: { "client.ipAddress": { country, city: "Somewhere", p_match: "203.0.113.45" } } },
});

const consoleSignIn = {
  p_log_type: "AWS.CloudTrail",
  eventName: "ConsoleLogin",
  userIdentity: { type: "IAMUser", userName: "noor" },
  responseElements: { ConsoleLogin: "Success" },
  sourceIPAddress: "203.0.113.45",
  p_enrichment: { ipinfo_location: { sourceIPAddress: { country: "RU", p_match: "203.0.113.45" } } },
};

export const tests = [
  new RuleTest({
    name: "a sign-in from a country on the list, its code in lower case",
    expectedResult: true,
    log: signInFrom("ru"),
    expectedTitle: "Okta.SystemLog: [noor@harbourline.example] signed in from [Russian Federation]",
    expectedAlertContext: {
      source_ip: "203.0.113.45",
      country: "Russian Federation",
      account_name: "noor@harbourline.example",
    },
  }),
  new RuleTest({
    name: "a sign-in from a country that ISO names otherwise than everyday speech",
    expectedResult: true,
    log: signInFrom("IR"),
    expectedTitle: "Okta.SystemLog: [noor@harbourline.example] signed in from [Iran, Islamic Republic of]",
  }),
  new RuleTest({
    name: "AWS, whose address has no field of its own in the data model",
    expectedResult: true,
    log: consoleSignIn,
    expectedTitle: "AWS.CloudTrail: [noor] signed in from [Russian Federation]",
  }),
  new RuleTest({
    name: "a sign-in from another country",
    expectedResult: false,
    log: signInFrom("PT"),
  }),
  new RuleTest({
    name: "a sign-in that failed",
    expectedResult: false,
    log: { ...signInFrom("RU"), outcome: { result: "FAILURE" } },
  }),
  new RuleTest({
    name: "a country that does not exist",
    expectedResult: false,
    log: signInFrom("RUSSIA"),
  }),
  new RuleTest({
    name: "no country",
    expectedResult: false,
    log: signInFrom(null),
  }),
  new RuleTest({
    name: "no enrichment",
    expectedResult: false,
    log: { ...signInFrom("RU"), p_enrichment: null },
  }),
];

export { StandardSignInFromRogueState as rule };
