import { EventReader } from "@pypanther/core";
import { sublimeAlertContext } from "../src/sublime";
import { expectHarmless } from "./hostile-logs";

const ruleDeleted = {
  type: "rule.delete",
  created_by: { email_address: "vera@lakeside.example", role: "admin" },
  data: { request: { ip: "192.0.2.4", path: "/v1/rules/5" } },
};

test("the context tells who made which request", () => {
  expect(sublimeAlertContext(new EventReader(ruleDeleted))).toEqual({
    events_type: "rule.delete",
    users_emails: "vera@lakeside.example",
    users_role: "admin",
    request_ip: "192.0.2.4",
    request_path: "/v1/rules/5",
  });
});

test("the context says what is missing", () => {
  expect(sublimeAlertContext(new EventReader({}))).toEqual({
    events_type: "<TYPE_NOT_FOUND>",
    users_emails: "<EMAIL_NOT_FOUND>",
    users_role: "<ROLES_NOT_FOUND>",
    request_ip: "<IP_NOT_FOUND>",
    request_path: "<PATH_NOT_FOUND>",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(ruleDeleted, sublimeAlertContext);
});
