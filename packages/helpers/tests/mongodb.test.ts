import { EventReader } from "@pypanther/core";
import { mongodbAlertContext, mongodbInvitation } from "../src/mongodb";
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

test.each([
  ["names who, where and by whom", invited, "MongoDB Atlas user [kim] invited to [o-3] by [vera]"],
  [
    "says what is missing",
    {},
    "MongoDB Atlas user of unknown name invited to an unknown organisation by an unknown user",
  ],
])("an invitation in a title %s", (_, log, title) => {
  expect(mongodbInvitation(new EventReader(log))).toBe(title);
});

test("malformed logs are harmless", () => {
  expectHarmless(invited, mongodbAlertContext, mongodbInvitation);
});
