import { RuleTest } from "@pypanther/core";
import { AzureAuditGraphSessionMultipleIPs } from "../src/azure-audit-graph-session-multiple-ips";
import { signIn, signInContext } from "./entra";

const properties = { sessionId: "s-7c20", appId: "5d01", isInteractive: true, userAgent: "Mozilla/5.0" };

export const tests = [
  new RuleTest({
    name: "a session with Graph is used",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle: "Microsoft Graph session [s-7c20] of [ines.roche@harbourline.example] used from several addresses",
    expectedDedup: "s-7c20-ines.roche@harbourline.example",
    expectedUnique: "203.0.113.64",
    expectedAlertContext: {
      ...signInContext,
      session_id: "s-7c20",
      app_display_name: "<NO_APP>",
      app_id: "5d01",
      resource_display_name: "Microsoft Graph",
      authentication_protocol: "<NO_PROTOCOL>",
      conditional_access_status: "<NO_CA_STATUS>",
      is_interactive: true,
      user_agent: "Mozilla/5.0",
    },
  }),
  new RuleTest({
    name: "the record does not say whether someone was at the keyboard",
    expectedResult: true,
    log: signIn({ ...properties, isInteractive: null }),
  }),
  new RuleTest({
    name: "Teams uses the session",
    expectedResult: false,
    log: signIn({ ...properties, appId: "1fec8e78-bce4-4aaf-ab1b-5451cc387264" }),
  }),
  new RuleTest({
    name: "nobody was at the keyboard",
    expectedResult: false,
    log: signIn({ ...properties, isInteractive: false }),
  }),
  new RuleTest({
    name: "the category says that nobody was",
    expectedResult: false,
    log: { ...signIn(properties), category: "NonInteractiveUserSignInLogs" },
  }),
  new RuleTest({
    name: "the record names no session",
    expectedResult: false,
    log: signIn({ ...properties, sessionId: "" }),
  }),
  new RuleTest({
    name: "the record names no address",
    expectedResult: false,
    log: signIn({ ...properties, ipAddress: null }),
  }),
  new RuleTest({
    name: "another resource",
    expectedResult: false,
    log: signIn({ ...properties, resourceDisplayName: "Key Vault" }),
  }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: { ...signIn(properties), resultSignature: "FAILURE" },
  }),
];

export { AzureAuditGraphSessionMultipleIPs as rule };
