import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

const main = `import { getRules, register } from "@pypanther/core";
import * as rules from "./content/rules";
register(getRules(rules));
`;
const event = {
  eventName: "DeleteTrail",
  userName: "kim",
  "user-agent": "x",
  p_log_type: "AWS.CloudTrail",
  nested: [{ a: null }],
};

describe("new rule", () => {
  test("drafts a rule from an event, which it matches once the placeholders are replaced, and not before", async () => {
    const cwd = makeProject({
      "main.ts": main,
      "content/rules/index.ts": "export {};\n",
      "event.json": JSON.stringify([event, { eventName: "Other" }]),
    });
    const { code, out, err } = await runCli("new rule Acme.Trail.Gone --from-event event.json", { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "content/rules/acme-trail-gone.ts\ncontent/rules/index.ts\n" });
    expect(err).toContain('Replace what says "<fill in: ...>". Then: npx pypanther test --id Acme.Trail.Gone\n');
    expect(err).not.toContain("main.ts does not import");
    const file = join(cwd, "content/rules/acme-trail-gone.ts");

    const drafted = await runCli("test", { cwd });
    expect(drafted.code).toBe(1);
    expect(drafted.out).toContain('still says "<fill in: what was seen, and what it may mean>"; write it in its place');

    const text = readFileSync(file, "utf8");
    expect(text).toContain('when: When = { eventName: "DeleteTrail" }');
    expect(text).toContain("logTypes = [LogType.AWS_CLOUDTRAIL]");
    const filled = makeProject({
      "main.ts": main,
      "content/rules/index.ts": readFileSync(join(cwd, "content/rules/index.ts"), "utf8"),
      "content/rules/acme-trail-gone.ts": text.replace(/<fill in: ([^<>]*)>/g, "$1"),
    });
    expect(await runCli("test", { cwd: filled })).toMatchObject({
      code: 0,
      out: expect.stringContaining("Passed tests:    2"),
    });
  });

  test("drafts a rule for a custom log type in a project without rules, and says how to register it", async () => {
    const cwd = makeProject({ "main.ts": "" });
    const { code, err } = await runCli("new rule Acme.Door.Forced --log-type Custom.Door", { cwd });
    expect(code).toBe(0);
    expect(err).toContain('import * as rules from "./content/rules";');
    expect(readFileSync(join(cwd, "content/rules/index.ts"), "utf8")).toBe('export * from "./acme-door-forced";\n');
    expect(readFileSync(join(cwd, "content/rules/acme-door-forced.ts"), "utf8")).toContain(
      'logTypes = ["Custom.Door"]',
    );
  });

  test("puts its export where the names are in order", async () => {
    const index = 'export * from "./a";\nexport * from "./c";\n';
    const cwd = makeProject({ "main.ts": main, "content/rules/index.ts": index });
    await runCli("new rule B --log-type AWS_CLOUDTRAIL", { cwd });
    expect(readFileSync(join(cwd, "content/rules/index.ts"), "utf8")).toBe(
      'export * from "./a";\nexport * from "./b";\nexport * from "./c";\n',
    );
  });

  test("keeps a key that would set what an object inherits from a key", async () => {
    const cwd = makeProject({ "main.ts": main, "event.json": '{ "__proto__": { "a": 1 }, "action": "x" }' });
    await runCli("new rule Acme.Proto --log-type Custom.Door --from-event event.json", { cwd });
    expect(readFileSync(join(cwd, "content/rules/acme-proto.ts"), "utf8")).toContain('["__proto__"]: { a: 1 }');
  });

  test("takes the first of JSON lines", async () => {
    const cwd = makeProject({ "main.ts": main, "event.jsonl": '{ "action": "one" }\n{ "action": "two" }\n' });
    await runCli("new rule Acme.Lines --log-type Custom.Door --from-event event.jsonl", { cwd });
    expect(readFileSync(join(cwd, "content/rules/acme-lines.ts"), "utf8")).toContain('action: "one"');
  });

  test.each([
    ["Acme.X", "new rule needs --log-type, or --from-event", 2],
    ["Acme.X --log-type AWS.CloudTrial", "There is no log type AWS.CloudTrial. Did you mean AWS.CloudTrail?", 2],
    ["Acme.X --log-type Door", "There is no log type Door.", 2],
    ["7 --log-type Custom.Door", '"7" is no id for a rule', 2],
    ["Acme.Door --log-type Custom.Door", "content/rules/acme-door.ts exists already", 1],
    ["Acme.X --from-event none.json", "No event can be read from none.json: ENOENT", 1],
    ["Acme.X --from-event text.json", "No event can be read from text.json", 1],
    ["Acme.X --from-event list.json", "list.json holds no event", 1],
    ["Acme.X --log-type Custom.Door --from-event deep.json", "nested more than 100 levels deep", 1],
  ])("refuses %s and writes nothing", async (line, message, exitCode) => {
    const cwd = makeProject({
      "main.ts": main,
      "content/rules/acme-door.ts": "",
      "text.json": "hello",
      "list.json": "[]",
      "deep.json": `{ "a": ${"[".repeat(200)}${"]".repeat(200)} }`,
    });
    const { code, out, err } = await runCli(`new rule ${line}`, { cwd });
    expect({ code, out }).toEqual({ code: exitCode, out: "" });
    expect(err).toContain(message);
    expect(() => readFileSync(join(cwd, "content/rules/acme-x.ts"))).toThrow("ENOENT");
  });
});
