import { EventReader } from "@pypanther/core";
import { auth0AlertContext, auth0Source, auth0User, isAuth0ConfigEvent } from "../src/auth0";
import { expectHarmless } from "./hostile-logs";

const dashboard = "https://manage.auth0.com/";
const tenantUpdate = {
  data: {
    description: "Update tenant settings",
    details: { request: { channel: dashboard, auth: { user: { email: "vera@lakeside.example" } } } },
  },
};

test("the context holds the user object and the description", () => {
  expect(auth0AlertContext(new EventReader(tenantUpdate))).toEqual({
    actor: { email: "vera@lakeside.example" },
    action: "Update tenant settings",
  });
});

test("the context says what is missing", () => {
  expect(auth0AlertContext(new EventReader({}))).toEqual({ actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" });
});

test.each([
  ["the dashboard", dashboard, true],
  ["the dashboard's address without its slash", "https://manage.auth0.com", false],
  ["the API", "api", false],
  ["an unknown channel", null, false],
])("a change through %s: %s → %s", (_, channel, expected) => {
  expect(isAuth0ConfigEvent(new EventReader({ data: { details: { request: { channel } } } }))).toBe(expected);
});

test("a log without a request is no change through the dashboard", () => {
  expect(isAuth0ConfigEvent(new EventReader({}))).toBe(false);
});

test("user and source are named, or said to be missing", () => {
  const event = new EventReader({ ...tenantUpdate, p_source_label: "Lakeside tenant" });
  expect([auth0User(event), auth0Source(event)]).toEqual(["[vera@lakeside.example]", "[Lakeside tenant]"]);
  const empty = new EventReader({});
  expect([auth0User(empty), auth0Source(empty)]).toEqual(["an unknown user", "an unknown tenant"]);
});

test("malformed logs are harmless", () => {
  expectHarmless(tenantUpdate, auth0AlertContext, auth0Source, auth0User, isAuth0ConfigEvent);
});
