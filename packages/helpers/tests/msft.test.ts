import { EventReader } from "@pypanther/core";
import {
  azureRuleContext,
  azureSuccess,
  getTargetName,
  isExternalAddress,
  m365AlertContext,
  msftGraphAlertContext,
} from "../src/msft";
import { expectHarmless } from "./hostile-logs";

const roleGiven = {
  operationName: "Add member to role",
  properties: {
    category: "RoleManagement",
    result: "success",
    initiatedBy: { user: { id: "u-1", userPrincipalName: "vera@lakeside.example", ipAddress: "192.0.2.4" } },
    targetResources: [
      { id: "u-2", displayName: "Kim Ode", type: "User" },
      { id: "g-1", displayName: "Finance", type: "Group" },
    ],
  },
};

test("msftGraphAlertContext keeps what the alert has and fills the rest", () => {
  expect(msftGraphAlertContext(new EventReader({ category: "Malware", evidence: [{ host: "w-1" }] }))).toEqual({
    category: "Malware",
    description: "",
    evidence: [{ host: "w-1" }],
    serviceSource: "",
    productName: "",
    incidentId: "",
    alertWebUrl: "",
  });
});

test("msftGraphAlertContext of an empty alert is empty", () => {
  expect(msftGraphAlertContext(new EventReader({}))).toEqual({
    category: "",
    description: "",
    evidence: [],
    serviceSource: "",
    productName: "",
    incidentId: "",
    alertWebUrl: "",
  });
});

test("m365AlertContext keeps what the event has and fills the rest", () => {
  const log = { Operation: "New-InboxRule", ClientIp: "192.0.2.4", Actor: [{ ID: "u-1" }] };
  expect(m365AlertContext(new EventReader(log))).toEqual({
    operation: "New-InboxRule",
    organization_id: "",
    client_ip: "192.0.2.4",
    extended_properties: [],
    modified_properties: [],
    application: "",
    actor: [{ ID: "u-1" }],
  });
});

test("m365AlertContext of an empty event is empty", () => {
  expect(m365AlertContext(new EventReader({}))).toEqual({
    operation: "",
    organization_id: "",
    client_ip: "",
    extended_properties: [],
    modified_properties: [],
    application: "",
    actor: [],
  });
});

test("azureRuleContext tells who did what to whom", () => {
  expect(azureRuleContext(new EventReader(roleGiven))).toEqual({
    operationName: "Add member to role",
    category: "RoleManagement",
    actor_id: "u-1",
    actor_upn: "vera@lakeside.example",
    source_ip_address: "192.0.2.4",
    target_id: ["u-2", "g-1"],
    target_name: ["Kim Ode", "Finance"],
  });
});

test("azureRuleContext says what is missing", () => {
  expect(azureRuleContext(new EventReader({}))).toEqual({
    operationName: "<MISSING_OPERATION_NAME>",
    category: "<MISSING_CATEGORY>",
    actor_id: "<MISSING_ACTOR_ID",
    actor_upn: "<MISSING UPN>",
    source_ip_address: "<MISSING_SOURCE_IP>",
    target_id: "<MISSING_ACCOUNT_ID>",
    target_name: "<MISSING UPN>",
  });
});

test("azureRuleContext keeps the place of a target without a name", () => {
  const properties = {
    targetResources: [
      { id: "t-1", displayName: "Kim Ode" },
      { id: "t-2", displayName: null },
      { id: "t-1", displayName: null },
    ],
  };
  expect(azureRuleContext(new EventReader({ properties }))).toMatchObject({
    target_id: ["t-1", "t-2"],
    target_name: ["Kim Ode", "<MISSING UPN>"],
  });
});

test.each([
  ["User", "Kim Ode"],
  ["Group", "Finance"],
  ["Device", "NO DISPLAY NAME FOUND"],
])("the target of type %s is %s", (type, expected) => {
  expect(getTargetName(new EventReader(roleGiven), type)).toBe(expected);
});

test("the target is a user unless another type is asked for", () => {
  expect(getTargetName(new EventReader(roleGiven))).toBe("Kim Ode");
});

test("an event without targets has no target's name", () => {
  expect(getTargetName(new EventReader({}))).toBe("NO DISPLAY NAME FOUND");
});

test.each([
  ["a success", roleGiven, true],
  ["an event that does not say", {}, false],
])("azureSuccess of %s", (_, log, expected) => {
  expect(azureSuccess(new EventReader(log))).toBe(expected);
});

test.each([
  ["the primary domain", "SMTP:kim@Lakeside.example", "lakeside.example", "lakeside.onmicrosoft.com", false],
  [
    "a subdomain and the onmicrosoft domain",
    "kim@mail.lakeside.example;ode@lakeside.onmicrosoft.com",
    "lakeside.example",
    "Lakeside.onmicrosoft.com",
    false,
  ],
  ["another domain", "kim@evil.example", "lakeside.example", "", true],
  ["a domain that only ends alike", "kim@notlakeside.example", "lakeside.example", "", true],
  ["one of several elsewhere", "kim@lakeside.example;kim@evil.example", "lakeside.example", "", true],
  ["no domain at all", "kim", "lakeside.example", "", true],
  ["an empty domain", "kim@", "lakeside.example", "", true],
  ["a primary domain that is not in lower case", "kim@lakeside.example", "Lakeside.example", "", true],
  ["no address", "", "lakeside.example", "lakeside.onmicrosoft.com", true],
  ["a tenant without domains", "kim@lakeside.example", "", null, true],
])("isExternalAddress at %s", (_, address, primary, onmicrosoft, expected) => {
  expect(isExternalAddress(address, primary, onmicrosoft)).toBe(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless(roleGiven, azureRuleContext, azureSuccess, getTargetName, m365AlertContext, msftGraphAlertContext);
});
