import { EventReader } from "@pypanther/core";
import { ziaAdmin, ziaAlertContext, ziaSuccess } from "../src/zscaler";
import { expectHarmless } from "./hostile-logs";

const ruleCreated = {
  event: {
    errorcode: "None",
    result: "SUCCESS",
    action: "CREATE",
    adminid: "vera@lakeside.example",
    category: "FIREWALL_RULE",
    clientip: "192.0.2.4",
    preaction: {},
    postaction: { name: "allow-all" },
  },
};

test.each([
  ["a change that took effect", ruleCreated, true],
  ["a change that failed", { event: { errorcode: "None", result: "FAILURE" } }, false],
  ["a change with an error", { event: { errorcode: "INVALID", result: "SUCCESS" } }, false],
  ["an event that does not say", {}, false],
])("ziaSuccess of %s", (_, log, expected) => {
  expect(ziaSuccess(new EventReader(log))).toBe(expected);
});

test("the context tells who changed what into what", () => {
  expect(ziaAlertContext(new EventReader(ruleCreated))).toEqual({
    action: "CREATE",
    admin_id: "vera@lakeside.example",
    category: "FIREWALL_RULE",
    client_ip: "192.0.2.4",
    preaction: {},
    postaction: { name: "allow-all" },
  });
});

test("the context of an empty event is empty", () => {
  expect(ziaAlertContext(new EventReader({}))).toEqual({
    action: "",
    admin_id: "",
    category: "",
    client_ip: "",
    preaction: "",
    postaction: "",
  });
});

test("the administrator is named, or said to be missing", () => {
  expect([ziaAdmin(new EventReader(ruleCreated)), ziaAdmin(new EventReader({}))]).toEqual([
    "[vera@lakeside.example]",
    "an unknown administrator",
  ]);
});

test("malformed logs are harmless", () => {
  expectHarmless(ruleCreated, ziaSuccess, ziaAlertContext, ziaAdmin);
});
