import { RuleTest } from "@pypanther/core";
import { GSuiteGmailPotentialSpoofedEmail } from "../src/gsuite-gmail-potential-spoofed-email";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "gmail", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "delivery",
  name: "delivery",
  parameters: {
    event_info: { success: true },
    message_info: { connection_info: { dmarc_pass: false, spf_pass: true, dkim_pass: true } },
  },
};

export const tests = [
  new RuleTest({
    name: "DMARC fails",
    expectedResult: true,
    log: activity,
    expectedTitle: "A message whose sender may be forged was delivered to [noor@brightmoor.example]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "gmail",
      name: "delivery",
      type: "delivery",
      parameters: {
        event_info: { success: true },
        message_info: { connection_info: { dmarc_pass: false, spf_pass: true, dkim_pass: true } },
      },
    },
  }),
  new RuleTest({
    name: "SPF and DKIM fail",
    expectedResult: true,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: {
          ...activity.parameters.message_info,
          connection_info: { dmarc_pass: true, spf_pass: false, dkim_pass: false },
        },
      },
    },
  }),
  new RuleTest({
    name: "only SPF fails",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: {
          ...activity.parameters.message_info,
          connection_info: { dmarc_pass: true, spf_pass: false, dkim_pass: true },
        },
      },
    },
  }),
  new RuleTest({
    name: "only DKIM fails",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: { ...activity.parameters.message_info, connection_info: { spf_pass: true, dkim_pass: false } },
      },
    },
  }),
  new RuleTest({
    name: "nothing was checked",
    expectedResult: false,
    log: {
      ...activity,
      parameters: {
        ...activity.parameters,
        message_info: { ...activity.parameters.message_info, connection_info: {} },
      },
    },
  }),
  new RuleTest({
    name: "the message is not delivered",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, event_info: { ...activity.parameters.event_info, success: false } },
    },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "drive" } },
  }),
];

export { GSuiteGmailPotentialSpoofedEmail as rule };
