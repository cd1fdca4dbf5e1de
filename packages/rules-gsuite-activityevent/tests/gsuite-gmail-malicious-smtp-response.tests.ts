import { RuleTest } from "@pypanther/core";
import { GSuiteGmailMaliciousSMTPResponse } from "../src/gsuite-gmail-malicious-smtp-response";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "gmail", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "delivery",
  name: "delivery",
  parameters: {
    message_info: {
      source: { address: "bills@elsewhere.example" },
      connection_info: { smtp_response_reason: 3, smtp_reply_code: 550 },
    },
  },
};

export const tests = [
  new RuleTest({
    name: "malware is refused",
    expectedResult: true,
    log: activity,
    expectedTitle: "Gmail refused a message from [bills@elsewhere.example] to [noor@brightmoor.example]: [Malware]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "gmail",
      name: "delivery",
      type: "delivery",
      parameters: {
        message_info: {
          source: { address: "bills@elsewhere.example" },
          connection_info: { smtp_response_reason: 3, smtp_reply_code: 550 },
        },
      },
      smtp_response_reason_code: 3,
      smtp_response_reason: "Malware",
      smtp_reply_code: 550,
    },
  }),
  new RuleTest({
    name: "neither sender nor recipient is named",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: { message_info: { connection_info: { smtp_response_reason: 17 } } } },
    expectedTitle: "Gmail refused a message from an unknown sender to an unknown user: [Low Domain Reputation]",
  }),
  new RuleTest({
    name: "a message is accepted",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: {
          ...activity.parameters.message_info,
          connection_info: { ...activity.parameters.message_info.connection_info, smtp_response_reason: 1 },
        },
      },
    },
  }),
  new RuleTest({ name: "the reason is absent", expectedResult: false, log: { ...activity, parameters: {} } }),
  new RuleTest({
    name: "the code is a text",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: {
          ...activity.parameters.message_info,
          connection_info: { ...activity.parameters.message_info.connection_info, smtp_response_reason: "3" },
        },
      },
    },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "drive" } },
  }),
];

export { GSuiteGmailMaliciousSMTPResponse as rule };
