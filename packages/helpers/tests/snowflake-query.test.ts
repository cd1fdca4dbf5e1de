import { enabledUser } from "../src/snowflake-query";

test.each([
  ["ALTER USER vera SET DISABLED = FALSE", "vera"],
  ["alter user vera\n  set comment = 'back' set disabled=false", "vera"],
  ["alter user vera set disabled = true", null],
  ["-- alter user vera set disabled = false", null],
  ["", null],
])("the query %j enables %s", (query, user) => {
  expect(enabledUser(query)).toBe(user);
});

test("a query that is all blanks takes no longer", () => {
  expect(enabledUser(`alter user ${" ".repeat(20_000)}`)).toBeNull();
});
