import { PantherEvent } from "@pypanther/core";
import { slackAlertContext } from "@pypanther/helpers/slack";

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
