import { RuleTest } from "@pypanther/core";
import { AzureAuditROPCLoginNoMFA } from "../src/azure-audit-ropc-login-no-mfa";
import { signIn, signInContext } from "./entra";

const properties = {
  authenticationProtocol: "ROPC",
  authenticationRequirement: "singleFactorAuthentication",
  userType: "Member",
  appDisplayName: "Print Queue",
};

export const tests = [
  new RuleTest({
    name: "a member signs in by ROPC",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle:
      "[ines.roche@harbourline.example] signed in to [Print Queue] by ROPC without MFA from [203.0.113.64]",
    expectedAlertContext: {
      ...signInContext,
      authentication_protocol: "ROPC",
      authentication_requirement: "singleFactorAuthentication",
      user_type: "Member",
      app_display_name: "Print Queue",
      app_id: "<NO_APP_ID>",
      client_app_used: "<NO_CLIENT_APP>",
      user_agent: "<NO_USER_AGENT>",
      is_interactive: null,
      conditional_access_status: "<NO_CA_STATUS>",
      device_detail_browser: "<NO_BROWSER>",
      device_detail_os: "<NO_OS>",
    },
  }),
  new RuleTest({
    name: "the type of the user is not given",
    expectedResult: true,
    log: signIn({ ...properties, userType: undefined }),
  }),
  new RuleTest({ name: "a guest signs in", expectedResult: false, log: signIn({ ...properties, userType: "Guest" }) }),
  new RuleTest({
    name: "MFA was demanded",
    expectedResult: false,
    log: signIn({ ...properties, authenticationRequirement: "multiFactorAuthentication" }),
  }),
  new RuleTest({
    name: "another protocol",
    expectedResult: false,
    log: signIn({ ...properties, authenticationProtocol: "none" }),
  }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: { ...signIn(properties), resultSignature: "FAILURE" },
  }),
];

export { AzureAuditROPCLoginNoMFA as rule };
