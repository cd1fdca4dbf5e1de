import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

const rule = (name: string, body = "", test = ""): string => `import { Rule, RuleTest } from "@pypanther/core";
export class ${name} extends Rule {
  id = "Harbour.${name}";
  logTypes = ["Custom.Harbour"];
  defaultSeverity = "LOW";
  when = { a: 1 };
  doors = {};
  ${body}
  tests = [
    new RuleTest({
      name: "a",
      expectedResult: true,
      log: { a: 1 },
      ${test}
    }),
  ];
}
`;

const schema = `schema: Custom.Harbour
fields:
  - name: a
    type: int
`;

const main = (more = ""): string => `import { declareLogType, register } from "@pypanther/core";
import { Gate } from "./content/rules/gate";
import { Door } from "./content/rules/door";
${more}
`;

function harbour(files: Record<string, string>): string {
  return makeProject({
    "main.ts": main("register(Gate, Door);"),
    "content/rules/gate.ts": rule("Gate"),
    "content/rules/door.ts": rule("Door"),
    "content/schemas/harbour.yml": schema,
    ...files,
  });
}

// Places at overrides and tests come from stack traces, which have none of them without source maps; see e2e.
describe("a rule that is not valid", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "for an attribute",
      { "content/rules/gate.ts": rule("Gate", "threshold = 0;") },
      "content/rules/gate.ts:8: threshold: expected 1 or more, found 0",
    ],
    [
      "for a misspelt field",
      { "content/rules/gate.ts": rule("Gate", "treshold = 3;") },
      'content/rules/gate.ts:8: treshold: a rule has no such field or method, and the class does not use it. Did you mean "threshold"?',
    ],
    [
      "for a misspelt method",
      { "content/rules/gate.ts": rule("Gate", 'titel() { return "x"; }') },
      "content/rules/gate.ts:8: titel: a rule has no such field or method",
    ],
    [
      "for a misspelt field of a test",
      { "content/rules/gate.ts": rule("Gate", "", 'expectedTitel: "x",') },
      'content/rules/gate.ts:10: tests[0].expectedTitel: a test has no field "expectedTitel". Did you mean "expectedTitle"?',
    ],
    [
      "for its configuration",
      { "content/rules/gate.ts": rule("Gate", 'validateConfig() { throw new Error("name the doors"); }') },
      "content/rules/gate.ts:8: name the doors",
    ],
    [
      "for an override before register",
      { "main.ts": main("Gate.override({ threshold: 0 });\nregister(Gate, Door);") },
      "content/rules/gate.ts:2: threshold: expected 1 or more, found 0",
    ],
    [
      "for an override after register",
      { "main.ts": main("register(Gate, Door);\nGate.override({ threshold: 0 });") },
      "content/rules/gate.ts:2: threshold: expected 1 or more, found 0",
    ],
    [
      "for an override with a value of another kind",
      { "main.ts": main('register(Gate, Door);\nGate.override({ doors: ["north"] as never });') },
      "content/rules/gate.ts:7: doors: expected map as in the class, found list [ 'north' ]",
    ],
    [
      "for the want of an id",
      { "content/rules/gate.ts": rule("Gate").replace('id = "Harbour.Gate";', "") },
      "content/rules/gate.ts:2: id: Field required",
    ],
  ])("%s fails itself only, and other commands refuse it", async (_, files, message) => {
    const cwd = harbour(files);
    const { code, out } = await runCli("test", { cwd });
    expect(code).toBe(1);
    expect(out).toContain(`FAIL: the rule itself\n     - ${message}`);
    expect(out).toMatch(/Passed rules: +1\n.*Failed rules: +1\n/);
    const listed = await runCli("list rules", { cwd });
    expect(listed).toMatchObject({ code: 1, out: "" });
    expect(listed.err).toContain("Rule Gate (");
    expect(listed.err).toContain(message);
  });
});

describe("a log type that nothing explains", () => {
  const custom = (name: string): string => rule("Gate").replace('"Custom.Harbour"', `"${name}"`);

  test("is warned about with its place and the schema that was meant", async () => {
    const { code, err } = await runCli("test", { cwd: harbour({ "content/rules/gate.ts": custom("Custom.Habour") }) });
    expect(code).toBe(0);
    expect(err).toContain(
      'Warning: content/rules/gate.ts:4: logTypes: no schema of the project is named "Custom.Habour". Did you mean "Custom.Harbour"? If its schema is on the backend only, say so in main.ts: declareLogType("Custom.Habour").\n',
    );
  });

  test("is fine once it is declared", async () => {
    const files = {
      "content/rules/gate.ts": custom("Custom.Elsewhere"),
      "main.ts": main('declareLogType("Custom.Elsewhere");\nregister(Gate, Door);'),
    };
    expect((await runCli("test", { cwd: harbour(files) })).err).not.toContain("Warning");
  });

  test("is warned about together with a schema that cannot be read", async () => {
    const { err } = await runCli("test", { cwd: harbour({ "content/schemas/harbour.yml": "schema: [" }) });
    expect(err).toContain("content/schemas/harbour.yml: ");
    expect(err).toContain('no schema of the project is named "Custom.Harbour".');
  });
});

describe("a test whose log is of a log type that its rule does not read", () => {
  test.each<[string, string, string]>([
    [
      "an unknown one",
      "Custom.Habour",
      'test "a": p_log_type "Custom.Habour" is unknown, and not among the rule\'s log types (Custom.Harbour), so the rule never sees such a log. Did you mean "Custom.Harbour"?',
    ],
    [
      "one like another that is known",
      "Okta.SystemLogs",
      'p_log_type "Okta.SystemLogs" is unknown, and not among the rule\'s log types (Custom.Harbour), so the rule never sees such a log. Did you mean "Okta.SystemLog"?',
    ],
    [
      "a known one",
      "Okta.SystemLog",
      'p_log_type "Okta.SystemLog" is not among the rule\'s log types (Custom.Harbour), so the rule never sees such a log.\n',
    ],
  ])("is warned about: %s", async (_, logType, message) => {
    const gate = rule("Gate").replace("log: { a: 1 }", `log: { a: 1, p_log_type: "${logType}" }`);
    const { code, err } = await runCli("test", { cwd: harbour({ "content/rules/gate.ts": gate }) });
    expect(code).toBe(0);
    expect(err).toContain('Warning: content/rules/gate.ts:9: test "a": ');
    expect(err).toContain(message);
  });

  test("is none where the log does not say, or says what the rule reads", async () => {
    const gate = rule("Gate").replace("log: { a: 1 }", `log: '{ "a": 1, "P_LOG_TYPE": "Custom.Harbour" }'`);
    expect((await runCli("test", { cwd: harbour({ "content/rules/gate.ts": gate }) })).err).not.toContain("Warning");
  });
});

describe("an import that is undefined", () => {
  const pack = {
    "node_modules/harbour-parts/package.json": '{ "name": "harbour-parts", "main": "index.js" }',
    "node_modules/harbour-parts/index.js": "exports.CraneMoved = class {};",
  };

  test.each<[string, string, string]>([
    [
      "given to register",
      'import { CraneMooved } from "harbour-parts";\nregister(\n  [Gate],\n  CraneMooved,\n);',
      "CraneMooved is undefined: harbour-parts exports no CraneMooved. Did you mean CraneMoved?",
    ],
    [
      "under another name",
      'import { CraneMooved as Crane } from "harbour-parts";\nregister(Crane);',
      "Crane is undefined: harbour-parts exports no CraneMooved. Did you mean CraneMoved?",
    ],
    [
      "of a whole module",
      'import * as parts from "harbour-parts";\nregister(parts.CraneMooved);',
      "parts.CraneMooved is undefined: harbour-parts exports no CraneMooved. Did you mean CraneMoved?",
    ],
    [
      "that is overridden",
      'import { CraneMooved } from "harbour-parts";\nCraneMooved.override({ threshold: 2 });',
      "CraneMooved is undefined: harbour-parts exports no CraneMooved. Did you mean CraneMoved?",
    ],
  ])("is named: %s", async (_, more, message) => {
    const { code, err } = await runCli("test", { cwd: harbour({ ...pack, "main.ts": main(more) }) });
    expect(code).toBe(1);
    expect(err).toContain("at main.ts:");
    expect(err).toContain(`\n${message}\n`);
  });
});

test("register of a rule that is registered already says what to do, and where", async () => {
  const { code, err } = await runCli("test", {
    cwd: harbour({ "main.ts": main("register(Gate);\nregister(Gate, Door);") }),
  });
  expect(code).toBe(1);
  expect(err).toContain("Gate was registered before. Register it once; ");
  expect(err).toContain("at main.ts:5\n");
});
