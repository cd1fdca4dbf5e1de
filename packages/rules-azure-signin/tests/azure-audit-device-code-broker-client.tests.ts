import { RuleTest } from "@pypanther/core";
import { AzureAuditDeviceCodeBrokerClient } from "../src/azure-audit-device-code-broker-client";
import { signIn, signInContext } from "./entra";

const broker = "29d9ed98-a469-4536-ade2-f981bc1d605e";
const properties = {
  authenticationProtocol: "deviceCode",
  conditionalAccessAudiences: [{ applicationId: "11f7" }, { applicationId: broker }],
};

export const tests = [
  new RuleTest({
    name: "a device code is redeemed with the broker",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle:
      "[ines.roche@harbourline.example] signed in to the authentication broker by device code from [203.0.113.64]",
    expectedAlertContext: signInContext,
  }),
  new RuleTest({
    name: "a single audience, and neither user nor address",
    expectedResult: true,
    log: {
      ...signIn({}),
      properties: { authenticationProtocol: "deviceCode", conditionalAccessAudiences: { applicationId: broker } },
    },
    expectedTitle: "an unknown user signed in to the authentication broker by device code from an unknown address",
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: signIn({ ...properties, conditionalAccessAudiences: [{ applicationId: "11f7" }] }),
  }),
  new RuleTest({
    name: "no audience at all",
    expectedResult: false,
    log: signIn({ authenticationProtocol: "deviceCode" }),
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

export { AzureAuditDeviceCodeBrokerClient as rule };
