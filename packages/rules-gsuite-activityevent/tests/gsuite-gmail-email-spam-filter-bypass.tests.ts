import { RuleTest } from "@pypanther/core";
import { GSuiteGmailEmailSpamFilterBypass } from "../src/gsuite-gmail-email-spam-filter-bypass";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "gmail", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "delivery",
  name: "delivery",
  parameters: { message_info: { subject: "Invoice 4471", message_set: { type: 46 } } },
};

export const tests = [
  new RuleTest({
    name: "a message comes past the filter",
    expectedResult: true,
    log: activity,
    expectedTitle: "Message [Invoice 4471] to [noor@brightmoor.example] came past the spam filter",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "gmail",
      name: "delivery",
      type: "delivery",
      parameters: { message_info: { subject: "Invoice 4471", message_set: { type: 46 } } },
    },
  }),
  new RuleTest({
    name: "the message is of another set",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: {
          ...activity.parameters.message_info,
          message_set: { ...activity.parameters.message_info.message_set, type: 12 },
        },
      },
    },
  }),
  new RuleTest({
    name: "the sets are a list",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: { ...activity.parameters.message_info, message_set: [{ type: 46 }] },
      },
    },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "drive" } },
  }),
  new RuleTest({
    name: "the record names neither subject nor recipient",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: { message_info: { message_set: { type: 46 } } } },
    expectedTitle: "Message without a subject to an unknown user came past the spam filter",
  }),
];

export { GSuiteGmailEmailSpamFilterBypass as rule };
