import { RuleTest } from "@pypanther/core";
import { Auth0PushNotificationFatigue } from "../src/auth0-push-notification-fatigue";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "gd_send_pn",
      description: "Guardian - Push notification sent",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a push notification is sent",
    expectedResult: true,
    log: log(),
    expectedTitle: "Many MFA push notifications sent for [ingrid@fjordline.example]",
  }),
  new RuleTest({ name: "an SMS is sent", expectedResult: false, log: log({ type: "gd_send_sms" }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0PushNotificationFatigue as rule };
