import { EventReader } from "@pypanther/core";
import {
  azureAuditContext,
  azureInitiator,
  azureInitiatorName,
  azureModifiedValues,
  azureTargetNames,
} from "../src/azure-audit";
import { expectHarmless } from "./hostile-logs";

const change = {
  operationName: "Update policy",
  category: "Policy",
  properties: {
    initiatedBy: { user: { id: "u-1", displayName: "Ines", userPrincipalName: "ines@harbourline.example" } },
    targetResources: [
      { displayName: "P1", modifiedProperties: [{ newValue: "a" }, { newValue: null }, { newValue: "b" }] },
      { displayName: "P2", modifiedProperties: [{ newValue: "a" }] },
    ],
  },
};

test("the initiator's fields are read, and the name has a placeholder", () => {
  expect(azureInitiator(new EventReader(change), "id")).toBe("u-1");
  expect(azureInitiatorName(new EventReader(change))).toBe("[ines@harbourline.example]");
  expect(azureInitiatorName(new EventReader({}))).toBe("an unknown actor");
});

test("azureAuditContext says what is missing", () => {
  expect(azureAuditContext(new EventReader(change))).toEqual({
    operation_name: "Update policy",
    category: "Policy",
    initiator_user_id: "u-1",
    initiator_display_name: "Ines",
  });
  expect(azureAuditContext(new EventReader({}))).toEqual({
    operation_name: "<NO_OPERATION>",
    category: "<NO_CATEGORY>",
    initiator_user_id: "<NO_USER_ID>",
    initiator_display_name: "<NO_DISPLAY_NAME>",
  });
});

test("azureModifiedValues collects distinct values over all targets", () => {
  expect(azureModifiedValues(new EventReader(change), "newValue")).toEqual(["a", "b"]);
  expect(azureModifiedValues(new EventReader(change), "oldValue")).toEqual([]);
});

test("azureModifiedValues counts a single empty text as none", () => {
  const properties = { targetResources: [{ modifiedProperties: [{ newValue: "" }] }] };
  expect(azureModifiedValues(new EventReader({ properties }), "newValue")).toEqual([]);
});

test("azureTargetNames gives one name bare and several as a list", () => {
  expect(azureTargetNames(new EventReader(change))).toBe('["P1","P2"]');
  expect(azureTargetNames(new EventReader({ properties: { targetResources: [{ displayName: "P1" }] } }))).toBe("P1");
  expect(azureTargetNames(new EventReader({}))).toBe("");
});

test("malformed logs are harmless", () => {
  expectHarmless(change, azureAuditContext, (event) => azureModifiedValues(event, "newValue"), azureTargetNames);
});
