import { EventReader } from "@pypanther/core";
import { actorUser, azureSigninAlertContext, azureSigninSuccess, isSignInEvent } from "../src/azure-signin";
import { expectHarmless } from "./hostile-logs";

const signIn = {
  tenantId: "t-7",
  category: "SignInLogs",
  operationName: "Sign-in activity",
  resultSignature: "SUCCESS",
  properties: {
    userPrincipalName: "rosa@lakeside.example",
    ipAddress: "203.0.113.7",
    resourceDisplayName: "Ledger",
    resourceId: "r-2",
  },
};

test.each([
  ["an interactive sign-in", signIn, "rosa@lakeside.example"],
  ["a sign-in without interaction", { ...signIn, category: "NonInteractiveUserSignInLogs" }, "rosa@lakeside.example"],
  [
    "a service principal",
    { category: "ServicePrincipalSignInLogs", properties: { servicePrincipalName: "nightly-export" } },
    "nightly-export",
  ],
  ["another category", { ...signIn, category: "AuditLogs" }, null],
  ["a sign-in of nobody", { category: "SignInLogs" }, null],
])("actorUser names the actor of %s", (_, log, expected) => {
  expect(actorUser(new EventReader(log))).toBe(expected);
});

test("isSignInEvent and azureSigninSuccess hold for a sign-in that succeeded, for nothing else", () => {
  expect([isSignInEvent, azureSigninSuccess].map((is) => is(new EventReader(signIn)))).toEqual([true, true]);
  expect([isSignInEvent, azureSigninSuccess].map((is) => is(new EventReader({})))).toEqual([false, false]);
  expect(azureSigninSuccess(new EventReader({ resultSignature: "FAILURE" }))).toBe(false);
});

test("the context names tenant, actor, address and resource", () => {
  expect(azureSigninAlertContext(new EventReader(signIn))).toEqual({
    tenantId: "t-7",
    source_ip: "203.0.113.7",
    actor_user: "rosa@lakeside.example",
    resourceDisplayName: "Ledger",
    resourceId: "r-2",
  });
});

test("the context says what is missing", () => {
  expect(azureSigninAlertContext(new EventReader({}))).toEqual({
    tenantId: "<NO_TENANTID>",
    source_ip: "<NO_SOURCEIP>",
    actor_user: "<NO_ACTORUSER>",
    resourceDisplayName: "<NO_RESOURCEDISPLAYNAME>",
    resourceId: "<NO_RESOURCEID>",
  });
});

test("the context has the details asked for, or says that they are missing", () => {
  const properties = { deviceDetail: { browser: "Firefox" }, isInteractive: true };
  expect(azureSigninAlertContext(new EventReader({ properties }), "device_detail_browser", "app_id")).toMatchObject({
    device_detail_browser: "Firefox",
    app_id: "<NO_APP_ID>",
  });
  expect(azureSigninAlertContext(new EventReader({ properties }), "is_interactive")).toMatchObject({
    is_interactive: true,
  });
  expect(azureSigninAlertContext(new EventReader({}), "is_interactive")).toMatchObject({ is_interactive: null });
});

test("malformed logs are harmless", () => {
  expectHarmless(signIn, actorUser, isSignInEvent, azureSigninSuccess, (event) =>
    azureSigninAlertContext(event, "location_city"),
  );
});
