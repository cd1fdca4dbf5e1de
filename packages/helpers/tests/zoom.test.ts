import { EventReader } from "@pypanther/core";
import { getZoomRoomContext, getZoomUserContext, getZoomUsergroupContext } from "../src/zoom";
import { expectHarmless } from "./hostile-logs";

const userAdded = {
  category_type: "User",
  action: "Add",
  operation_detail: "Add User kim@lakeside.example  - User Type: Licensed - Department: Finance",
};

test.each([
  ["an added user", userAdded, { User: "kim@lakeside.example", Department: "Finance", UserType: "Licensed" }],
  [
    "a changed user",
    {
      category_type: "User",
      action: "Update",
      operation_detail: "Update User kim@lakeside.example - Sign-in with SSO: On to Off",
    },
    {
      User: "kim@lakeside.example",
      Change: "Update User kim@lakeside.example   Sign in with SSO: On to Off",
      DisabledSetting: true,
      EnabledSetting: false,
    },
  ],
  [
    "a wording it does not know",
    { category_type: "User", action: "Delete", operation_detail: "?" },
    { User: "", Department: "", UserType: "" },
  ],
  ["another action", { category_type: "User", action: "View" }, {}],
  ["another category", { category_type: "Role", action: "Add" }, {}],
])("getZoomUserContext of %s", (_, log, expected) => {
  expect(getZoomUserContext(new EventReader(log))).toEqual(expected);
});

test.each([
  ["an added group", "Add", "Add Group Finance Team", { GroupName: "Finance Team" }],
  ["a deleted group", "Delete", "Delete Finance Team", { GroupName: "Finance Team" }],
  [
    "a changed group",
    "Update",
    "Edit Group Finance Team  - Waiting Room: Off to On",
    { GroupName: "Finance Team", Change: "Waiting Room: Off to On", DisabledSetting: false, EnabledSetting: true },
  ],
  [
    "a setting of a group switched off",
    "Update",
    "Edit Group Finance Team  - Waiting Room: On to Off",
    { GroupName: "Finance Team", Change: "Waiting Room: On to Off", DisabledSetting: true, EnabledSetting: false },
  ],
  [
    "a changed group without detail",
    "Update",
    "",
    { GroupName: "", Change: "", DisabledSetting: false, EnabledSetting: false },
  ],
  ["another action", "View", "View Finance Team", {}],
])("getZoomUsergroupContext of %s", (_, action, operation_detail, expected) => {
  const event = new EventReader({ category_type: "User Group", action, operation_detail });
  expect(getZoomUsergroupContext(event)).toEqual(expected);
});

test("getZoomUsergroupContext of another category is empty", () => {
  expect(getZoomUsergroupContext(new EventReader({ category_type: "User" }))).toEqual({});
});

test.each([
  [
    "a changed setting",
    {
      category_type: "Zoom Rooms",
      action: "Update",
      operation_detail: "Lock - Current: On - Previous: Off - Locked: No - Affected: Harbor",
    },
    { Parameter: "Lock ", CurrentState: "On", PreviousState: "Off", LockStatus: "No", Affected: "Harbor" },
  ],
  [
    "a wording it does not know",
    { category_type: "Zoom Rooms", action: "Update", operation_detail: "?" },
    { Parameter: "?", CurrentState: "", PreviousState: "", LockStatus: "", Affected: "" },
  ],
  ["another action", { category_type: "Zoom Rooms", action: "Add" }, {}],
])("getZoomRoomContext of %s", (_, log, expected) => {
  expect(getZoomRoomContext(new EventReader(log))).toEqual(expected);
});

test("malformed logs are harmless", () => {
  for (const category_type of ["User", "User Group", "Zoom Rooms"]) {
    for (const action of ["Add", "Update"]) {
      const log = { category_type, action, operation_detail: "Edit - x: y" };
      expectHarmless(log, getZoomUserContext, getZoomUsergroupContext, getZoomRoomContext);
    }
  }
});
