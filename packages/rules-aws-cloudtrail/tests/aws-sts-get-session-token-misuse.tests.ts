import { RuleTest } from "@pypanther/core";
import { AWSSTSGetSessionTokenMisuse } from "../src/aws-sts-get-session-token-misuse";
import { cloudTrailLog, root, user } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "sts.amazonaws.com", eventName: "GetSessionToken", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "a user takes a session token",
    expectedResult: true,
    log,
    expectedTitle: "[ines] requested a session token in account [401256739912]",
  }),
  new RuleTest({ name: "the request is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "root takes one", expectedResult: false, log: { ...log, userIdentity: root } }),
  new RuleTest({
    name: "another call of the user",
    expectedResult: false,
    log: { ...log, eventName: "GetCallerIdentity" },
  }),
];

export { AWSSTSGetSessionTokenMisuse as rule };
