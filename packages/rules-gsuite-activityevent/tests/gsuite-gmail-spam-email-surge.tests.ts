import { RuleTest } from "@pypanther/core";
import { GSuiteGmailSpamEmailSurge } from "../src/gsuite-gmail-spam-email-surge";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "gmail", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "delivery",
  name: "delivery",
  parameters: { message_info: { is_spam: true } },
};

export const tests = [
  new RuleTest({
    name: "spam comes in",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] is flooded with spam",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "gmail",
      name: "delivery",
      type: "delivery",
      parameters: { message_info: { is_spam: true } },
    },
  }),
  new RuleTest({
    name: "other mail comes in",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, message_info: { ...activity.parameters.message_info, is_spam: false } },
    },
  }),
  new RuleTest({
    name: "the recipient is the domain itself",
    expectedResult: false,
    log: { ...activity, actor: { ...activity.actor, email: "/hd/domain/brightmoor.example" } },
  }),
  new RuleTest({ name: "the recipient is not named", expectedResult: false, log: { ...activity, actor: {} } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "drive" } },
  }),
];

export { GSuiteGmailSpamEmailSurge as rule };
