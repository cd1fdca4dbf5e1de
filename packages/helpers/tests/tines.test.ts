import { EventReader } from "@pypanther/core";
import { tinesAlertContext, tinesDedup, tinesOperation, tinesUser } from "../src/tines";
import { expectHarmless } from "./hostile-logs";

const login = {
  user_email: "vera@lakeside.example",
  operation_name: "Login",
  tenant_id: "t-7",
  user_id: "u-9",
  request_ip: "192.0.2.4",
};

test("the context names user and operation under both their names", () => {
  expect(tinesAlertContext(new EventReader(login))).toEqual({
    ...login,
    actor: "vera@lakeside.example",
    action: "Login",
  });
});

test("the context says what is missing", () => {
  expect(tinesAlertContext(new EventReader({}))).toEqual({
    actor: "<NO_USEREMAIL>",
    action: "<NO_OPERATION>",
    tenant_id: "<NO_TENANTID>",
    user_email: "<NO_USEREMAIL>",
    user_id: "<NO_USERID>",
    operation_name: "<NO_OPERATION>",
    request_ip: "<NO_REQUESTIP>",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(login, tinesAlertContext);
});

test("a title names user and operation, or says that they are missing", () => {
  const [known, unknown] = [new EventReader(login), new EventReader({})];
  expect([tinesUser(known), tinesOperation(known)]).toEqual(["[vera@lakeside.example]", "[Login]"]);
  expect([tinesUser(unknown), tinesOperation(unknown)]).toEqual(["an unknown user", "an unknown operation"]);
});

test("alerts are grouped by user, operation and what else is given", () => {
  expect(tinesDedup(new EventReader(login))).toBe("u-9_Login");
  expect(tinesDedup(new EventReader({}), "token")).toBe("<NO_USERID>_<NO_OPERATION>_token");
});
