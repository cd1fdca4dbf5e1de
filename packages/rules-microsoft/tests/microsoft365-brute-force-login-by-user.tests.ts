import { RuleTest } from "@pypanther/core";
import { Microsoft365BruteForceLoginbyUser } from "../src/microsoft365-brute-force-login-by-user";

const failed = {
  p_log_type: "Microsoft365.Audit.AzureActiveDirectory",
  CreationTime: "2026-02-03 05:10:44",
  Operation: "UserLoginFailed",
  OrganizationId: "0aa3",
  UserId: "ines.roche@harbourline.example",
  ClientIp: "203.0.113.64",
  Application: "Outlook",
};

export const tests = [
  new RuleTest({
    name: "a sign-in fails",
    expectedResult: true,
    log: failed,
    expectedTitle: "Many failed Microsoft 365 sign-ins of [ines.roche@harbourline.example]",
    expectedAlertContext: {
      operation: "UserLoginFailed",
      organization_id: "0aa3",
      client_ip: "203.0.113.64",
      extended_properties: [],
      modified_properties: [],
      application: "Outlook",
      actor: [],
    },
  }),
  new RuleTest({
    name: "no user is named",
    expectedResult: true,
    log: { ...failed, UserId: undefined },
    expectedTitle: "Many failed Microsoft 365 sign-ins of an unknown user",
  }),
  new RuleTest({ name: "a sign-in succeeds", expectedResult: false, log: { ...failed, Operation: "UserLoggedIn" } }),
];

export { Microsoft365BruteForceLoginbyUser as rule };
