import { anyItem, type PantherEvent, PantherEvent as Event, Severity } from "@pypanther/core/runtime";
import { ruleWith } from "./support/rules";
import { run } from "./support/run";

const call = {
  eventVersion: "1.09",
  eventSource: "iam.amazonaws.com",
  eventName: "CreateUser",
  eventID: "0d0a7b0e-1111-4222-8333-444455556666",
  eventTime: "2026-03-10T08:00:00Z",
  sourceIPAddress: "203.0.113.9",
  userIdentity: { userName: "mara", arn: "arn:aws:iam::210987654321:user/mara" },
  resources: [{ ARN: "arn:aws:ec2:eu-central-1:210987654321:instance/i-0123456789abcdef0" }],
};

const names = [
  "p_any_ip_addresses",
  "p_any_usernames",
  "p_any_aws_arns",
  "p_any_aws_account_ids",
  "p_any_aws_instance_ids",
  "p_any_domain_names",
];

/** What a rule reads of an event's normalised fields in a run. */
async function readInRun(log: object): Promise<Record<string, unknown>> {
  const rule = ruleWith({
    id: "Test.Reads",
    logTypes: ["AWS.CloudTrail"],
    rule: () => true,
    defaultSeverity: Severity.LOW,
    title: (event: PantherEvent) =>
      JSON.stringify({
        ...Object.fromEntries(names.map((name) => [name, event.get(name)])),
        row: event.string("p_row_id"),
        source: event.string("p_source_label"),
        parsed: event.has("p_parse_time"),
      }),
  });
  const { alerts } = await run([rule], [log]);
  return JSON.parse(alerts[0]?.title ?? "{}") as Record<string, unknown>;
}

test("a rule reads indicators, row id and source of an event that nobody logged them for", async () => {
  const read = await readInRun(call);
  expect(read).toMatchObject({
    p_any_ip_addresses: ["203.0.113.9"],
    p_any_usernames: ["mara"],
    p_any_aws_arns: [call.resources[0]?.ARN, call.userIdentity.arn],
    p_any_aws_account_ids: ["210987654321"],
    p_any_aws_instance_ids: ["i-0123456789abcdef0"],
    p_any_domain_names: null,
    parsed: true,
  });
  expect(read["row"]).toMatch(/^[0-9a-f]{32}$/);
  expect(read["source"]).not.toBe("");
});

test("the same event has the same row id in every run, and what was logged comes before what is worked out", async () => {
  const [first, second] = [await readInRun(call), await readInRun(call)];
  expect(first["row"]).toBe(second["row"]);
  expect((await readInRun({ ...call, eventID: "other" }))["row"]).not.toBe(first["row"]);
  expect(await readInRun({ ...call, p_any_usernames: ["jo"] })).toMatchObject({ p_any_usernames: ["jo"] });
});

test("a `when` on indicators holds for events that have them", async () => {
  const rule = ruleWith({
    id: "Test.When",
    logTypes: ["AWS.CloudTrail"],
    rule: () => true,
    when: { p_any_usernames: anyItem("mara") },
  });
  const { summary } = await run([rule], [call, { ...call, userIdentity: { userName: "jo" } }]);
  expect(summary.matches).toBe(1);
});

test("values of the wrong type give no indicators", async () => {
  const read = await readInRun({ ...call, sourceIPAddress: { a: 1 }, userIdentity: [{ userName: 7 }], resources: "x" });
  expect(read).toMatchObject({ p_any_ip_addresses: null, p_any_usernames: ["7"], p_any_aws_arns: null });
});

test("the log of a test has no fields but its own", () => {
  expect(new Event({ ...call, p_log_type: "AWS.CloudTrail" }).get("p_any_usernames")).toBeNull();
});
