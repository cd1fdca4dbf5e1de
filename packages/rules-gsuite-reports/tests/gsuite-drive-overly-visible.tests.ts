import { RuleTest } from "@pypanther/core";
import { GSuiteDriveOverlyVisible } from "../src/gsuite-drive-overly-visible";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "access",
  name: "edit",
  parameters: { doc_title: "Price list 2026", visibility: "people_with_link" },
};

export const tests = [
  new RuleTest({
    name: "an open document is edited",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "[noor@brightmoor.example] works on the document [Price list 2026], which is visible to [people_with_link]",
    expectedDedup: "noor@brightmoor.example",
  }),
  new RuleTest({
    name: "the user has no address",
    expectedResult: true,
    log: { ...activity, actor: { ...activity.actor, email: null } },
    expectedDedup: "110284417",
  }),
  new RuleTest({
    name: "the user is not known at all",
    expectedResult: true,
    log: { ...activity, actor: null },
    expectedDedup: "<UNKNOWN_PROFILEID>",
  }),
  new RuleTest({
    name: "the activity is one of several in a report",
    expectedResult: true,
    log: {
      p_log_type: "GSuite.ActivityEvent",
      id: { applicationName: "drive" },
      actor: { email: "noor@brightmoor.example" },
      events: [
        { type: "access", name: "view" },
        { type: "access", name: "upload", parameters: [{ name: "visibility", value: "public_on_the_web" }] },
      ],
    },
    expectedTitle:
      "[noor@brightmoor.example] works on the document of an unknown name, which is visible to [public_on_the_web]",
  }),
  new RuleTest({
    name: "a private document is edited",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, visibility: "private" } },
  }),
  new RuleTest({ name: "an open document is viewed", expectedResult: false, log: { ...activity, name: "view" } }),
  new RuleTest({ name: "another kind of activity", expectedResult: false, log: { ...activity, type: "acl_change" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "calendar" } },
  }),
  new RuleTest({ name: "no parameters", expectedResult: false, log: { ...activity, parameters: null } }),
];

export { GSuiteDriveOverlyVisible as rule };
