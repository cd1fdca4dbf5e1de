import { RuleTest } from "@pypanther/core";
import { GSuiteGroupBannedUser } from "../src/gsuite-group-banned-user";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "groups_enterprise", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "moderator_action",
  name: "ban_user_with_moderation",
  parameters: { GROUP_EMAIL: "announce@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "a member is banned",
    expectedResult: true,
    log: activity,
    expectedTitle: "Somebody was banned from a group by [noor@brightmoor.example]",
  }),
  new RuleTest({ name: "a member is added", expectedResult: false, log: { ...activity, name: "add_member" } }),
  new RuleTest({ name: "another type", expectedResult: false, log: { ...activity, type: "acl_change" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "groups" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "Somebody was banned from a group by an unknown user",
  }),
];

export { GSuiteGroupBannedUser as rule };
