import { RuleTest } from "@pypanther/core";
import { SigninwithAWSCLIprompt } from "../src/sign-in-with-aws-cli-prompt";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "sso.amazonaws.com",
  eventName: "ListApplications",
  userIdentity: { type: "Unknown" },
});

export const tests = [
  new RuleTest({ name: "the sign-in page opens", expectedResult: true, log }),
  new RuleTest({ name: "a token is fetched", expectedResult: false, log: { ...log, eventName: "CreateToken" } }),
  new RuleTest({
    name: "applications of another service are listed",
    expectedResult: false,
    log: { ...log, eventSource: "codedeploy.amazonaws.com" },
  }),
];

export { SigninwithAWSCLIprompt as rule };
