import { RuleTest } from "@pypanther/core";
import { GSuiteGmailSpamEmailAttachmentDownload } from "../src/gsuite-gmail-spam-email-attachment-download";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "gmail", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "delivery",
  name: "delivery",
  parameters: { message_info: { is_spam: true, subject: "Your parcel" }, event_info: { mail_event_type: 18 } },
};

export const tests = [
  new RuleTest({
    name: "an attachment is saved",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] took an attachment out of a spam message",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "gmail",
      name: "delivery",
      type: "delivery",
      parameters: { message_info: { is_spam: true, subject: "Your parcel" }, event_info: { mail_event_type: 18 } },
    },
  }),
  new RuleTest({
    name: "a link is followed",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, event_info: { ...activity.parameters.event_info, mail_event_type: 15 } },
    },
  }),
  new RuleTest({
    name: "the message is no spam",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, message_info: { ...activity.parameters.message_info, is_spam: false } },
    },
  }),
  new RuleTest({
    name: "the kind of event is absent",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, event_info: {} } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "an unknown user took an attachment out of a spam message",
  }),
];

export { GSuiteGmailSpamEmailAttachmentDownload as rule };
