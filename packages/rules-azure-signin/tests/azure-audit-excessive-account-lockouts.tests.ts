import { RuleTest } from "@pypanther/core";
import { AzureAuditExcessiveAccountLockouts } from "../src/azure-audit-excessive-account-lockouts";
import { signIn, signInContext } from "./entra";

const properties = {
  status: { errorCode: 50053, failureReason: "Locked by smart lockout." },
  autonomousSystemNumber: "64501",
  userAgent: "BAV2ROPC",
  location: { countryOrRegion: "PT" },
};

export const tests = [
  new RuleTest({
    name: "a sign-in meets a locked account",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle: "Azure account of [ines.roche@harbourline.example] locked out repeatedly",
    expectedAlertContext: {
      ...signInContext,
      error_code: 50053,
      failure_reason: "Locked by smart lockout.",
      user_agent: "BAV2ROPC",
      app_display_name: "<NO_APP>",
      location_city: "<NO_CITY>",
      location_country: "PT",
      asn: "64501",
    },
  }),
  new RuleTest({
    name: "the network is not known",
    expectedResult: true,
    log: signIn({ ...properties, autonomousSystemNumber: undefined }),
  }),
  new RuleTest({
    name: "the sign-in comes from a Microsoft network",
    expectedResult: false,
    log: signIn({ ...properties, autonomousSystemNumber: "8075" }),
  }),
  new RuleTest({
    name: "the Microsoft network is given as a number",
    expectedResult: false,
    log: signIn({ ...properties, autonomousSystemNumber: 8075 }),
  }),
  new RuleTest({
    name: "no user is named",
    expectedResult: false,
    log: signIn({ ...properties, userPrincipalName: "" }),
  }),
  new RuleTest({
    name: "another error",
    expectedResult: false,
    log: signIn({ ...properties, status: { errorCode: 50126 } }),
  }),
];

export { AzureAuditExcessiveAccountLockouts as rule };
