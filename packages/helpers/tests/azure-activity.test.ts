import { EventReader } from "@pypanther/core";
import {
  addRoleAssignmentFields,
  azureActivityAlertContext,
  azureActivitySuccess,
  azureBlobContext,
  azureOperation,
  azureParseJsonString,
  azureRequestBodyValue,
  azureResourceLogsFailure,
  azureResourceLogsSuccess,
  azureResourceName,
  azureResourceNames,
  extractResourceNameFromId,
  getRoleDefinitionId,
  matchRoleName,
  withoutPort,
} from "../src/azure-activity";
import { expectHarmless, malformed } from "./hostile-logs";

const accountId = "/SUBSCRIPTIONS/S-1/RESOURCEGROUPS/Ledger-RG/PROVIDERS/MICROSOFT.STORAGE/STORAGEACCOUNTS/ledgerdata";
const accountWrite = {
  resourceId: accountId,
  callerIpAddress: "203.0.113.8",
  operationName: "MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE",
  resultType: "Success",
  correlationId: "c-41",
  location: "westeurope",
  tenantId: "t-7",
  properties: { statusCode: "OK" },
};

describe("azureActivityAlertContext", () => {
  test("names the storage account and resource group of the resource", () => {
    expect(azureActivityAlertContext(new EventReader(accountWrite))).toEqual({
      resource_id: accountId,
      caller_ip: "203.0.113.8",
      operation_name: "MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE",
      result_type: "Success",
      correlation_id: "c-41",
      location: "westeurope",
      tenant_id: "t-7",
      storage_account_name: "ledgerdata",
      resource_group: "Ledger-RG",
      properties: { statusCode: "OK" },
    });
  });

  test("leaves out what is empty and says what is missing", () => {
    expect(azureActivityAlertContext(new EventReader({ properties: {} }))).toEqual({
      resource_id: "<UNKNOWN_RESOURCE_ID>",
      caller_ip: "<UNKNOWN_CALLER_IP>",
      operation_name: "<UNKNOWN_OPERATION_NAME>",
      result_type: "<UNKNOWN_RESULT_TYPE>",
      correlation_id: "<UNKNOWN_CORRELATION_ID>",
      location: "<UNKNOWN_LOCATION>",
      tenant_id: "<UNKNOWN_TENANT_ID>",
    });
  });
});

test.each([
  [{ resultType: "Success" }, true],
  [{ resultType: "Succeeded" }, true],
  [{ resultType: "Start" }, false],
  [{ resultType: "success" }, false],
  [{ resultType: null }, false],
  [{}, false],
])("the activity %j succeeded: %s", (log, expected) => {
  expect(azureActivitySuccess(new EventReader(log))).toBe(expected);
});

test.each([
  ["a success", { properties: { metricResponseType: "Success" } }, true],
  ["an error", { properties: { metricResponseType: "AuthorizationError" } }, false],
  ["a log that does not say", {}, false],
])("%s in a resource log is either success or failure", (_, log, success) => {
  const event = new EventReader(log);
  expect([azureResourceLogsSuccess(event), azureResourceLogsFailure(event)]).toEqual([success, !success]);
});

test.each([
  ["an object", '{"location":"westeurope"}', { location: "westeurope" }],
  ["a list", "[1, 2]", [1, 2]],
  ["truncated text", '{"location":', {}],
  ["nothing", null, {}],
  ["what is no text", { location: "westeurope" }, {}],
])("azureParseJsonString reads %s", (_, text, expected) => {
  expect(azureParseJsonString(text)).toEqual(expected);
});

test.each([
  ["the piece after the type, ignoring case", accountId, "storageAccounts", "ledgerdata"],
  ["an earlier piece", accountId, "resourceGroups", "Ledger-RG"],
  ["the placeholder for another type", accountId, "vaults", "<UNKNOWN>"],
  ["the placeholder when nothing follows", "/providers/vaults", "vaults", "<UNKNOWN>"],
  ["an empty piece as it is", "/vaults//keys", "vaults", ""],
  ["the placeholder for no id", null, "vaults", "<UNKNOWN>"],
])("extractResourceNameFromId gives %s", (_, id, type, expected) => {
  expect(extractResourceNameFromId(id, type)).toBe(expected);
});

test("extractResourceNameFromId gives the fallback it is told, null too", () => {
  expect(extractResourceNameFromId("", "vaults", "")).toBe("");
  expect(extractResourceNameFromId("/providers/vaults", "vaults", null)).toBeNull();
});

const roleId = "/subscriptions/s-1/providers/Microsoft.Authorization/roleDefinitions/7F3A11B0-owner";
const assignment = { Properties: { RoleDefinitionId: roleId, PrincipalId: "p-5", principalType: "Group" } };

test.each([
  ["in capitals", assignment, roleId],
  ["in lower case", { properties: { roleDefinitionId: "r-1" } }, "r-1"],
  ["in an empty body", {}, null],
  ["without a body", null, null],
  ["when it is no text", { properties: { roleDefinitionId: 5 } }, null],
])("getRoleDefinitionId finds the role %s", (_, body, expected) => {
  expect(getRoleDefinitionId(body)).toBe(expected);
});

test.each([
  ["names the role whose id occurs, ignoring case", roleId, { "7f3a11b0-OWNER": "Owner" }, "Owner"],
  ["takes the first of several", roleId, { "7f3a": "First", "7f3a11b0": "Second" }, "First"],
  ["knows no other role", "r-1", { "7f3a": "Owner" }, null],
  ["knows none without an id", null, { "": "Owner" }, null],
])("matchRoleName %s", (_, id, names, expected) => {
  expect(matchRoleName(id, names)).toBe(expected);
});

describe("addRoleAssignmentFields", () => {
  test("adds role and principal, and leaves the given context alone", () => {
    const context = Object.freeze({ caller_ip: "203.0.113.8" });
    expect(addRoleAssignmentFields(context, assignment)).toEqual({
      caller_ip: "203.0.113.8",
      role_definition_id: roleId,
      principal_id: "p-5",
      principal_type: "Group",
    });
  });

  test("adds nothing without a body", () => {
    expect(addRoleAssignmentFields({ caller_ip: "203.0.113.8" }, null)).toEqual({ caller_ip: "203.0.113.8" });
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(accountWrite, azureActivityAlertContext, azureActivitySuccess, azureResourceLogsSuccess);
  for (const body of malformed(assignment)) expect(() => addRoleAssignmentFields({}, body.toJSON())).not.toThrow();
});

test("azureOperation writes the operation in capitals, and is empty without one", () => {
  expect(azureOperation(new EventReader({ operationName: "Microsoft.Sql/servers/delete" }))).toBe(
    "MICROSOFT.SQL/SERVERS/DELETE",
  );
  expect(azureOperation(new EventReader({ operationName: { value: "x" } }))).toBe("");
});

test("azureResourceName reads the event's own resource id", () => {
  expect(azureResourceName(new EventReader(accountWrite), "storageAccounts", "none")).toBe("ledgerdata");
  expect(azureResourceName(new EventReader({}), "storageAccounts", "none")).toBe("none");
});

test("a resource id of absurd length is searched no further than any real one reaches", () => {
  expect(extractResourceNameFromId(`${"/x".repeat(1_000_000)}/disks/d-1`, "disks", "none")).toBe("none");
});

describe("azureRequestBodyValue", () => {
  const request = (requestbody: unknown) => new EventReader({ properties: { requestbody: requestbody as string } });

  test("follows a path through the JSON text, case included", () => {
    const event = request('{"properties":{"networkAcls":{"defaultAction":"Allow"}}}');
    expect(azureRequestBodyValue(event, "properties", "networkAcls", "defaultAction")).toBe("Allow");
    expect(azureRequestBodyValue(event, "properties", "networkacls", "defaultAction")).toBeUndefined();
  });

  test("is undefined where a step is no object or the body is no JSON text", () => {
    expect(azureRequestBodyValue(request('{"properties":null}'), "properties", "a")).toBeUndefined();
    expect(azureRequestBodyValue(request({ properties: { a: 1 } }), "properties", "a")).toBeUndefined();
    expect(azureRequestBodyValue(request("{"), "properties", "a")).toBeUndefined();
  });
});

test.each([
  ["192.0.2.7:4711", "192.0.2.7"],
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8::7", "2001:db8::7"],
  ["[2001:db8::7]:4711", "2001:db8::7"],
  ["[broken", "[broken"],
  ["localhost:80", "localhost"],
  ["", ""],
])("withoutPort turns %p into %p", (address, expected) => {
  expect(withoutPort(address)).toBe(expected);
});

test("azureResourceNames leaves out the types that the resource id lacks", () => {
  const types = { account: "storageAccounts", group: "resourceGroups", vault: "vaults" };
  expect(azureResourceNames(new EventReader(accountWrite), types)).toEqual({
    account: "ledgerdata",
    group: "Ledger-RG",
  });
});

test("azureBlobContext says which blob and which client", () => {
  const properties = { objectKey: "/ledgerdata/a.pdf", userAgentHeader: "azcopy/10.24" };
  expect(azureBlobContext(new EventReader({ properties }))).toEqual({
    blob_path: "/ledgerdata/a.pdf",
    user_agent: "azcopy/10.24",
  });
  expect(azureBlobContext(new EventReader({}))).toEqual({ blob_path: "<UNKNOWN>", user_agent: "<UNKNOWN>" });
});
