import { PantherEvent } from "@pypanther/core";
import { hasAdminScope, slackAlertContext } from "@pypanther/helpers/slack";

test("tells actor, address and client", () => {
  const log = {
    actor: { user: { name: "Iris", email: "iris@meridian-pay.com" } },
    context: { ip_address: "192.0.2.7", ua: "Slack/4.39" },
  };
  expect(slackAlertContext(new PantherEvent(log))).toEqual({
    "actor-name": "Iris",
    "actor-email": "iris@meridian-pay.com",
    "actor-ip": "192.0.2.7",
    "user-agent": "Slack/4.39",
  });
});

test.each<ConstructorParameters<typeof PantherEvent>[0]>([{}, { actor: "iris", context: ["x"] }])(
  "says what is missing in %j",
  (log) => {
    expect(slackAlertContext(new PantherEvent(log))).toEqual({
      "actor-name": "<MISSING_NAME>",
      "actor-email": "<MISSING_EMAIL>",
      "actor-ip": "<MISSING_IP>",
      "user-agent": "<MISSING_UA>",
    });
  },
);

describe("hasAdminScope", () => {
  test.each<[string, ConstructorParameters<typeof PantherEvent>[0]]>([
    ["the app has it", { entity: { app: { scopes: ["files:read", "admin"] } } }],
    ["the app just got it", { details: { new_scopes: ["admin"] } }],
    ["the app's bot has it", { details: { bot_scopes: ["admin"] } }],
    ["it is part of a text", { details: { new_scopes: "files:read,admin" } }],
  ])("is true when %s", (_, log) => {
    expect(hasAdminScope(new PantherEvent(log))).toBe(true);
  });

  test.each<[string, ConstructorParameters<typeof PantherEvent>[0]]>([
    ["scopes only begin alike", { entity: { app: { scopes: ["admin.users:read"] } } }],
    ["the app gave it back", { details: { previous_scopes: ["admin"], new_scopes: [] } }],
    ["there are no scopes", { entity: { app: { scopes: 7 } }, details: null }],
  ])("is false when %s", (_, log) => {
    expect(hasAdminScope(new PantherEvent(log))).toBe(false);
  });
});
