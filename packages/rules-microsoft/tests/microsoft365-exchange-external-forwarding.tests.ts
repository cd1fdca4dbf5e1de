import { RuleTest, type TestLog } from "@pypanther/core";
import { Microsoft365ExchangeExternalForwarding } from "../src/microsoft365-exchange-external-forwarding";

const forwarding = (...parameters: [name: string, value: string][]): TestLog => ({
  p_log_type: "Microsoft365.Audit.Exchange",
  operation: "New-InboxRule",
  organizationname: "harbourline.onmicrosoft.com",
  userid: "ines.roche@harbourline.example",
  clientip: "203.0.113.64",
  parameters: parameters.map(([Name, Value]) => ({ Name, Value })),
});
const outside: [string, string] = ["ForwardTo", "smtp:box@quay.example; copy@quay.example"];

export const tests = [
  new RuleTest({
    name: "mail is forwarded outside and deleted",
    expectedResult: true,
    log: forwarding(outside, ["DeleteMessage", "True"]),
    expectedTitle:
      "[ines.roche@harbourline.example] forwards mail to [box@quay.example, copy@quay.example] " +
      "with [DeleteMessage=True]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      operation: "New-InboxRule",
      organization_id: "",
      client_ip: "203.0.113.64",
      extended_properties: [],
      modified_properties: [],
      application: "",
      actor: [],
    },
  }),
  new RuleTest({
    name: "mail is forwarded in the open",
    expectedResult: true,
    log: forwarding(outside, ["DeleteMessage", "False"]),
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the organisation cannot be told",
    expectedResult: true,
    log: { ...forwarding(), organizationname: undefined, userid: "ines" },
    expectedTitle: "[ines] forwards mail to an unknown recipient",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the user's name is no address",
    expectedResult: true,
    log: { ...forwarding(outside), userid: "ines" },
  }),
  new RuleTest({
    name: "mail is forwarded to a subdomain",
    expectedResult: false,
    log: forwarding(["RedirectTo", "desk@support.harbourline.example"]),
  }),
  new RuleTest({
    name: "mail is forwarded within the tenant",
    expectedResult: false,
    log: forwarding(["ForwardingAddress", "kim@harbourline.onmicrosoft.com"]),
  }),
  new RuleTest({
    name: "the forwarding is taken away",
    expectedResult: false,
    log: forwarding(["ForwardingSmtpAddress", ""]),
  }),
  new RuleTest({ name: "mail is only deleted", expectedResult: false, log: forwarding(["DeleteMessage", "True"]) }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...forwarding(outside), operation: "Set-CASMailbox" },
  }),
];

export { Microsoft365ExchangeExternalForwarding as rule };
