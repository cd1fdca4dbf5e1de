import { RuleMock, RuleTest } from "@pypanther/core";
import { GSuiteDriveExternalFileShare } from "../src/gsuite-drive-external-file-share";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "acl_change",
  name: "change_user_access",
  parameters: {
    visibility: "shared_externally",
    old_visibility: "private",
    doc_title: "Price list 2026",
    target_user: "ravi@elsewhere.example",
  },
};

/** The defaults are of companies that do not exist. */
export const overrides = {
  companyDomain: "brightmoor.example",
  exceptionPatterns: {
    "tender*": {
      allowedToSend: ["noor@brightmoor.example"],
      allowedToReceive: ["*@partner.example"],
      allowedUntil: "2027-01-01T00:00:00",
    },
    all: { allowedToSend: ["all"], allowedToReceive: ["audit@trusted.example"], allowedUntil: "2027-01-01T00:00:00" },
  },
};

export const tests = [
  new RuleTest({
    name: "a file is shared with an outsider",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "[noor@brightmoor.example] shared the file [Price list 2026] with [ravi@elsewhere.example] outside the company",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: { visibility: "shared_externally", old_visibility: "private" } },
    expectedTitle: "an unknown user shared the file of an unknown name with an unknown user outside the company",
  }),
  new RuleTest({
    name: "a file is shared with a whole domain",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, target_user: "", target_domain: "elsewhere.example" } },
    expectedTitle:
      "[noor@brightmoor.example] shared the file [Price list 2026] with [elsewhere.example] outside the company",
  }),
  new RuleTest({
    name: "a file is shared with a colleague",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, target_user: "ines@brightmoor.example" } },
  }),
  new RuleTest({
    name: "the exception covers title, sender and recipient",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, doc_title: "Tender 7", target_user: "buyer@partner.example" },
    },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1771300000000 })],
  }),
  new RuleTest({
    name: "the exception has run out",
    expectedResult: true,
    log: {
      ...activity,
      parameters: { ...activity.parameters, doc_title: "Tender 7", target_user: "buyer@partner.example" },
    },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1900000000000 })],
  }),
  new RuleTest({
    name: "the exception is not for this recipient",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, doc_title: "Tender 7" } },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1771300000000 })],
  }),
  new RuleTest({
    name: "the exception is not for this sender",
    expectedResult: true,
    log: {
      ...activity,
      parameters: { ...activity.parameters, doc_title: "Tender 7", target_user: "buyer@partner.example" },
      actor: { ...activity.actor, email: "ines@brightmoor.example" },
    },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1771300000000 })],
  }),
  new RuleTest({
    name: "an exception for all",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, target_user: "audit@trusted.example" } },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1771300000000 })],
  }),
  new RuleTest({
    name: "the file was shared before",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, old_visibility: "shared_externally" } },
  }),
  new RuleTest({ name: "another kind of activity", expectedResult: false, log: { ...activity, type: "access" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "calendar" } },
  }),
];

export { GSuiteDriveExternalFileShare as rule };
