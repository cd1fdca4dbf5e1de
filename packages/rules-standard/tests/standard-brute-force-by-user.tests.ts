import { RuleMock, RuleTest } from "@pypanther/core";
import { StandardBruteForceByUser } from "../src/standard-brute-force-by-user";

const failedSignIn = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  outcome: { result: "FAILURE", reason: "INVALID_CREDENTIALS" },
  actor: { alternateId: "noor@harbourline.example", displayName: "Noor Haddad" },
  client: { ipAddress: "203.0.113.45" },
  p_event_time: "2026-02-03 10:00:00.000",
  p_parse_time: "2026-02-03 10:01:05.000",
};

const failedConsoleSignIn = {
  p_log_type: "AWS.CloudTrail",
  eventName: "ConsoleLogin",
  userIdentity: { type: "IAMUser", userName: "noor" },
  responseElements: { ConsoleLogin: "Failure" },
  sourceIPAddress: "192.0.2.88",
  recipientAccountId: "401256739912",
};

export const tests = [
  new RuleTest({
    name: "a sign-in fails",
    expectedResult: true,
    log: failedSignIn,
    mocks: [
      new RuleMock({
        objectName: "geoinfoFromIp",
        returnValue: {
          ip: "203.0.113.45",
          city: "Porto",
          region: "Norte",
          country: "PT",
          org: "AS64500 Douro Cable",
          hostname: "host45.douro.example",
        },
      }),
    ],
    expectedSeverity: "INFO",
    expectedTitle: "Many sign-ins of [noor@harbourline.example] failed in [Okta.SystemLog]",
    expectedAlertContext: {
      geolocation: "Porto, Norte in PT",
      ip: "203.0.113.45",
      reverse_lookup: "host45.douro.example",
      ip_org: "AS64500 Douro Cable",
      parseDelay: "1 minute(s) 5 second(s)",
    },
  }),
  new RuleTest({
    name: "a sign-in to the console of AWS fails",
    expectedResult: true,
    log: failedConsoleSignIn,
    expectedTitle: "Many sign-ins of [noor] failed in [AWS.CloudTrail], account [401256739912]",
    expectedAlertContext: {
      geolocation: "None, None in None",
      ip: null,
      reverse_lookup: "No reverse lookup hostname",
      ip_org: "No organization listed",
      parseDelay: "",
    },
  }),
  new RuleTest({
    name: "the sign-in succeeds",
    expectedResult: false,
    log: { ...failedSignIn, outcome: { result: "SUCCESS" } },
  }),
  new RuleTest({
    name: "something else fails",
    expectedResult: false,
    log: { ...failedSignIn, eventType: "user.account.update_profile" },
  }),
];

export { StandardBruteForceByUser as rule };
