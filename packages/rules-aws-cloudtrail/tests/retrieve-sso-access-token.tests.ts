import { RuleTest } from "@pypanther/core";
import { RetrieveSSOaccesstoken } from "../src/retrieve-sso-access-token";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "sso.amazonaws.com",
  eventName: "CreateToken",
  userIdentity: { type: "Unknown" },
});

export const tests = [
  new RuleTest({ name: "a client obtains its token", expectedResult: true, log }),
  new RuleTest({
    name: "a client asks for a device code",
    expectedResult: false,
    log: { ...log, eventName: "StartDeviceAuthorization" },
  }),
  new RuleTest({
    name: "another service has a call of that name",
    expectedResult: false,
    log: { ...log, eventSource: "sso-oauth.amazonaws.com" },
  }),
];

export { RetrieveSSOaccesstoken as rule };
