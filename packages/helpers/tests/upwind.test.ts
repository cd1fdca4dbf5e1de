import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  upwindBaseAlertContext,
  upwindCommandsObserved,
  upwindFormatInitiators,
  upwindFormatMitreAttacks,
  upwindFormatResource,
  upwindIsKnownSeverity,
  upwindSeverity,
  upwindTriggeredPolicies,
} from "../src/upwind";

const event = new PantherEvent({
  id: "det-81",
  severity: "high",
  category: "runtime",
  type: "process",
  status: "open",
  occurrence_count: 2,
  mitre_attacks: [{ tactic_name: "Execution", technique_id: "T1059", technique_name: "Interpreter" }],
  resource: {
    name: "billing-7f",
    type: "pod",
    region: "eu-north-1",
    internet_exposure: { ingress: { active_communication: true } },
  },
  triggers: [
    {
      policy_name: "No shells",
      events: [
        { initiator: { name: "sh", type: "process", userName: "root" }, data: { command: "cat /etc/shadow" } },
        { initiator: {}, data: {} },
        { data: {} },
      ],
    },
    { policy_name: "", events: [] },
    { events: [] },
  ],
});
const bare = new PantherEvent({});
const odd = new PantherEvent({
  severity: 3,
  mitre_attacks: "T1",
  resource: [1],
  triggers: [null, { events: { a: 1 } }],
});

const resource = {
  name: "billing-7f",
  type: "pod",
  namespace: null,
  region: "eu-north-1",
  cloud_provider: null,
  cloud_account_id: null,
  cloud_account_name: null,
  risk_categories: [],
  internet_facing: true,
};
const noResource = { ...resource, name: null, type: null, region: null, internet_facing: null };

test.each<[string, JsonObject, string]>([
  ["a severity in lower case", { severity: "high" }, "HIGH"],
  ["a severity that is not ours", { severity: "info" }, "DEFAULT"],
  ["a member of every object", { severity: "constructor" }, "DEFAULT"],
  ["null", { severity: null }, "DEFAULT"],
  ["no severity", {}, "DEFAULT"],
])("the severity of a detection with %s", (_, log, expected) => {
  expect(upwindSeverity(new PantherEvent(log))).toBe(expected);
  expect(upwindIsKnownSeverity(new PantherEvent(log))).toBe(expected !== "DEFAULT");
});

test("techniques, initiators, policies and commands of a detection", () => {
  expect(upwindFormatMitreAttacks(event)).toEqual([
    { tactic: "Execution", technique_id: "T1059", technique: "Interpreter" },
  ]);
  expect(upwindFormatInitiators(event)).toEqual([
    { name: "sh", type: "process", arn: null, user_name: "root", account_id: null },
  ]);
  expect(upwindTriggeredPolicies(event)).toEqual(["No shells"]);
  expect(upwindCommandsObserved(event)).toEqual(["cat /etc/shadow"]);
});

test("the resource of a detection and its alert context", () => {
  expect(upwindFormatResource(event)).toEqual(resource);
  expect(upwindBaseAlertContext(event)).toEqual({
    detection_id: "det-81",
    category: "runtime",
    type: "process",
    status: "open",
    occurrence_count: 2,
    resource,
  });
});

test.each([
  ["an empty detection", bare],
  ["a detection of other types", odd],
])("%s has nothing to tell", (_, log) => {
  expect(upwindFormatMitreAttacks(log)).toEqual([]);
  expect(upwindFormatInitiators(log)).toEqual([]);
  expect(upwindTriggeredPolicies(log)).toEqual([]);
  expect(upwindCommandsObserved(log)).toEqual([]);
  expect(upwindBaseAlertContext(log)).toEqual({
    detection_id: null,
    category: null,
    type: null,
    status: null,
    occurrence_count: null,
    resource: noResource,
  });
});
