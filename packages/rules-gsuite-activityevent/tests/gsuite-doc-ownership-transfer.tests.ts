import { RuleTest } from "@pypanther/core";
import { GSuiteDocOwnershipTransfer } from "../src/gsuite-doc-ownership-transfer";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "drive", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "acl_change",
  name: "change_owner",
  parameters: {
    visibility: "shared_externally",
    owner: "noor@brightmoor.example",
    new_owner: "ravi@elsewhere.example",
    doc_title: "Price list",
  },
};

export const tests = [
  new RuleTest({
    name: "a document goes to another domain",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "[noor@brightmoor.example] handed a document of [noor@brightmoor.example] over to [ravi@elsewhere.example]",
  }),
  new RuleTest({
    name: "the visibility is not told",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, visibility: null } },
  }),
  new RuleTest({
    name: "a document goes to a colleague",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, new_owner: "ines@brightmoor.example" } },
  }),
  new RuleTest({
    name: "the document stays private",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, visibility: "private" } },
  }),
  new RuleTest({
    name: "the new owner is no address",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, new_owner: "ravi" } },
  }),
  new RuleTest({ name: "an editor is added", expectedResult: false, log: { ...activity, name: "change_user_access" } }),
];

export { GSuiteDocOwnershipTransfer as rule };
