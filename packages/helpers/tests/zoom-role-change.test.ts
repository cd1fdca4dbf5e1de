import { zoomRoleChange } from "../src/zoom-role-change";

test.each([
  ["Change Role  - omar@harbourline.example: from Member to Billing Admin", "Member", "Billing Admin"],
  ["Change Role  - omar@harbourline.example: from Front to Back to Admin", "Front to Back", "Admin"],
  ["Change Role  - omar@harbourline.example: from Mitglied_2 to Prüfer (trial)", "Mitglied_2", "Prüfer "],
])("%s", (detail, from, to) => {
  expect(zoomRoleChange(detail)).toEqual({ user: "omar@harbourline.example", from, to });
});

test.each([
  ["without an address", "Change Role  - Omar: from Member to Admin"],
  ["without roles", "Change Role  - omar@harbourline.example"],
  ["of another operation", "Edit User omar@harbourline.example: from Member to Admin"],
])("a detail %s tells of no change", (_, detail) => {
  expect(zoomRoleChange(detail)).toBeNull();
});

test("a hostile detail is harmless", () => {
  expect(zoomRoleChange(`Change Role ${"from a to ".repeat(10_000)}`)).toBeNull();
});
