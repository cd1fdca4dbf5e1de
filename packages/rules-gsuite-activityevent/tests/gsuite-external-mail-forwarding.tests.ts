import { RuleTest } from "@pypanther/core";
import { GSuiteExternalMailForwarding } from "../src/gsuite-external-mail-forwarding";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "user_accounts", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "email_forwarding_change",
  name: "email_forwarding_out_of_domain",
  parameters: { email_forwarding_destination_address: "noor.private@elsewhere.example" },
};

export const tests = [
  new RuleTest({
    name: "mail is forwarded to another domain",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] forwards mail to [noor.private@elsewhere.example]",
  }),
  new RuleTest({
    name: "the log is that of logins",
    expectedResult: true,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
  new RuleTest({
    name: "the destination is not told",
    expectedResult: true,
    log: { ...activity, parameters: {} },
    expectedTitle: "[noor@brightmoor.example] forwards mail to an unknown address",
  }),
  new RuleTest({
    name: "mail is forwarded to a colleague",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, email_forwarding_destination_address: "ines@brightmoor.example" },
    },
  }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...activity, name: "recovery_email_edit" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
];

export { GSuiteExternalMailForwarding as rule };
