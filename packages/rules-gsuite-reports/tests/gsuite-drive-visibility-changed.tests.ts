import { RuleTest } from "@pypanther/core";
import { GSuiteDriveVisibilityChanged } from "../src/gsuite-drive-visibility-changed";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "acl_change",
  name: "change_document_visibility",
  parameters: {
    new_value: ["people_with_link"],
    visibility: "people_with_link",
    target_domain: "all",
    doc_title: "Price list 2026",
  },
};

/** The default allows no domain. */
export const overrides = { allowedDomains: ["brightmoor.example"] };

export const tests = [
  new RuleTest({
    name: "a document is opened to all who have the link",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] made a document visible to more people",
    expectedDedup: "noor@brightmoor.example",
    expectedSeverity: "INFO",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "a document is shared with another company",
    expectedResult: true,
    log: {
      ...activity,
      name: "change_user_access",
      parameters: { ...activity.parameters, new_value: ["can_edit"], target_user: "ravi@elsewhere.example" },
    },
    expectedSeverity: "INFO",
    expectedAlertContext: { "target users": ["ravi@elsewhere.example"] },
  }),
  new RuleTest({
    name: "a document is shared with a private mailbox",
    expectedResult: true,
    log: {
      ...activity,
      name: "change_user_access",
      parameters: { ...activity.parameters, new_value: ["can_edit"], target_user: "ravi@gmail.com" },
    },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a document is shared with somebody without address",
    expectedResult: true,
    log: {
      ...activity,
      name: "change_user_access",
      parameters: { ...activity.parameters, new_value: ["can_edit"], target_user: "ravi" },
    },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the actor is not named",
    expectedResult: true,
    log: { ...activity, actor: {} },
    expectedDedup: "<UNKNOWN_USER>",
  }),
  new RuleTest({
    name: "a document is shared with an allowed domain",
    expectedResult: false,
    log: {
      ...activity,
      name: "change_user_access",
      parameters: { ...activity.parameters, new_value: ["can_edit"], target_user: "ines@brightmoor.example" },
    },
  }),
  new RuleTest({
    name: "a document is opened to an allowed domain",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, target_domain: "brightmoor.example" } },
  }),
  new RuleTest({
    name: "a document becomes private",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, new_value: ["private"] } },
  }),
  new RuleTest({
    name: "access is taken away",
    expectedResult: false,
    log: {
      ...activity,
      name: "change_user_access",
      parameters: { ...activity.parameters, new_value: ["none"], target_user: "ravi@elsewhere.example" },
    },
  }),
  new RuleTest({
    name: "a document stays with its readers",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, visibility: "private" } },
  }),
  new RuleTest({
    name: "a document takes over its folder's access",
    expectedResult: false,
    log: { ...activity, name: "change_user_access_hierarchy_reconciled" },
  }),
  new RuleTest({
    name: "a document is opened by an event that counts as inheritance",
    expectedResult: false,
    log: activity,
    mocks: [{ objectName: "inheritanceEvents", returnValue: ["change_document_visibility"] }],
  }),
  new RuleTest({ name: "another kind of activity", expectedResult: false, log: { ...activity, type: "access" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "calendar" } },
  }),
];

export { GSuiteDriveVisibilityChanged as rule };
