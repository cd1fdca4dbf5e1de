import { EventReader } from "@pypanther/core";
import { mongodbAlertContext } from "../src/mongodb";
import { expectHarmless } from "./hostile-logs";

const invited = { username: "vera", targetUsername: "kim", orgId: "o-3", remoteAddress: "192.0.2.4" };

test("the context tells actor, target, organisation and address", () => {
  expect(mongodbAlertContext(new EventReader(invited))).toEqual({
    username: "vera",
    target_username: "kim",
    org_id: "o-3",
    remote_address: "192.0.2.4",
  });
});

test("the context says what is missing", () => {
  expect(mongodbAlertContext(new EventReader({}))).toEqual({
    username: "<USER_NOT_FOUND>",
    target_username: "<USER_NOT_FOUND>",
    org_id: "<ORG_NOT_FOUND>",
    remote_address: "<REMOTE_ADDRESS_NOT_FOUND>",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(invited, mongodbAlertContext);
});
