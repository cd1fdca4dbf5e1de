import { EventReader } from "@pypanther/core";
import { tinesAlertContext } from "../src/tines";
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
