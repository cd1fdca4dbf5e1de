import { EventReader } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesDedup } from "../src/tines";
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

test("a title names operation and user, or says that they are missing", () => {
  expect(tinesAction(new EventReader(login))).toBe("[Login] by [vera@lakeside.example]");
  expect(tinesAction(new EventReader({}))).toBe("[<NO_OPERATION_NAME>] by [<NO_USER_EMAIL>]");
  expect(tinesAction(new EventReader({}), "<NOBODY>")).toBe("[<NO_OPERATION_NAME>] by [<NOBODY>]");
});

test("alerts are grouped by user, operation and what else is given", () => {
  expect(tinesDedup(new EventReader(login))).toBe("u-9_Login");
  expect(tinesDedup(new EventReader({}), "token")).toBe("<NO_USERID>_<NO_OPERATION>_token");
});
