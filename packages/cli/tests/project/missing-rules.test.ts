import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

const rule = (heading: string, body: string): string => `import { Rule } from "@pypanther/core";
${heading} {
  ${body}
  logTypes = ["Custom.Harbour"];
  defaultSeverity = "LOW";
  when = { a: 1 };
}
`;
const door = rule("export class Door extends Rule", 'id = "Harbour.Door";');
const gate = rule("export class Gate extends Rule", 'id = "Harbour.Gate";');

const main = `import { getRules, register } from "@pypanther/core";
import * as rules from "./content/rules";
register(getRules(rules));
`;

/** What is warned about a project whose index exports `door.ts` and what the test adds. */
async function warnings(files: Record<string, string>): Promise<string> {
  const cwd = makeProject({
    "main.ts": main,
    "content/rules/index.ts": 'export * from "./door";\nexport * from "./gate";\n',
    "content/rules/door.ts": door,
    "content/rules/gate.ts": gate,
    ...files,
  });
  const { err } = await runCli("list rules", { cwd });
  return err;
}

describe("a rule that is missing without a word is warned about", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "no id",
      { "content/rules/gate.ts": rule("export class Gate extends Rule", "") },
      "content/rules/gate.ts:2: Gate has no id, so it is not taken for a rule. Give it one, or make the class abstract if others are to extend it.",
    ],
    [
      "a misspelt id",
      { "content/rules/gate.ts": rule("export class Gate extends Rule", 'ID = "Harbour.Gate";') },
      'content/rules/gate.ts:2: Gate has no id, so it is not taken for a rule. Did you mean "id" where it says "ID"? Correct that, or make the class abstract if others are to extend it.',
    ],
    [
      "a file that no index exports",
      { "content/rules/index.ts": 'export * from "./door";\n' },
      'content/rules/gate.ts:2: Nothing imports Gate, so it is not registered. Add to content/rules/index.ts: export * from "./gate";',
    ],
    [
      "a default export that no index exports",
      {
        "content/rules/index.ts": 'export * from "./door";\n',
        "content/rules/gate.ts": gate.replace("export class", "export default class"),
      },
      'content/rules/gate.ts:2: Nothing imports Gate, so it is not registered. Add to content/rules/index.ts: export { default as Gate } from "./gate";',
    ],
    [
      "a file of a folder without an index",
      { "content/more/gate.ts": gate, "content/rules/gate.ts": "export {};\n" },
      "content/more/gate.ts:2: Nothing imports Gate, so it is not registered. Import it in main.ts.",
    ],
    [
      "a default export behind export *",
      { "content/rules/gate.ts": gate.replace("export class", "export default class") },
      'content/rules/gate.ts:2: Gate is the default export, which content/rules/index.ts does not take ("export *" leaves it out). Export it by name: export class Gate.',
    ],
    [
      "a default export at the end of its file, behind export *",
      { "content/rules/gate.ts": `${gate.replace("export class", "class")}export default Gate;\n` },
      "Gate is the default export, which content/rules/index.ts does not take",
    ],
    [
      "a class that is not exported",
      { "content/rules/gate.ts": gate.replace("export class", "class") },
      "content/rules/gate.ts:2: Gate is not exported, so nothing can register it. Export it: export class Gate.",
    ],
    [
      "a class that the index leaves out of those it exports",
      {
        "content/rules/index.ts": 'export { Door } from "./door";\nexport { Lamp } from "./gate";\n',
        "content/rules/gate.ts": `${gate}export const Lamp = 1;\n`,
      },
      'Nothing imports Gate, so it is not registered. Add to content/rules/index.ts: export { Gate } from "./gate";',
    ],
  ])("%s", async (_name, files, warning) => {
    const err = await warnings(files);
    expect(err).toContain(`Warning: `);
    expect(err).toContain(warning);
    expect(err.match(/Warning:/g)).toHaveLength(1);
  });
});

describe("no warning is given for", () => {
  test.each<[string, Record<string, string>]>([
    ["rules that are registered", {}],
    [
      "an abstract base without an id",
      { "content/rules/gate.ts": `${rule("export abstract class Gate extends Rule", "")}` },
    ],
    [
      "a base without an id that another rule extends",
      {
        "content/rules/gate.ts": `${rule("export class Gate extends Rule", "")}\nexport class Lock extends Gate { id = "Harbour.Lock"; }\n`,
      },
    ],
    [
      "a rule that inherits its id",
      {
        "content/rules/gate.ts": `import { Door } from "./door";\nexport class Gate extends Door { threshold = 2; id = this.id + ".Two"; }\n`,
      },
    ],
    [
      "an id that the constructor sets",
      {
        "content/rules/gate.ts": rule(
          "export class Gate extends Rule",
          'constructor() { super(); (this as { id: string }).id = "x"; }\n  declare id: string;',
        ),
      },
    ],
    ["tests beside rules", { "content/rules/gate.test.ts": gate, "content/tests/gate.ts": gate }],
    [
      "helpers",
      { "content/helpers/lost.ts": "export class Lost extends Error { id = 5; }\nexport class Map2 extends Map {}\n" },
    ],
    [
      "a default export that is taken by name",
      {
        "content/rules/index.ts": 'export * from "./door";\nexport { default as Gate } from "./gate";\n',
        "content/rules/gate.ts": gate.replace("export class", "export default class"),
      },
    ],
    [
      "a default export of a namespace",
      {
        "content/rules/index.ts": 'export * from "./door";\nexport * as gates from "./gate";\n',
        "content/rules/gate.ts": gate.replace("export class", "export default class"),
      },
    ],
    [
      "a default export that main.ts imports",
      {
        "main.ts": `${main}import Gate from "./content/rules/gate";\nregister(Gate);\n`,
        "content/rules/index.ts": 'export * from "./door";\n',
        "content/rules/gate.ts": gate.replace("export class", "export default class"),
      },
    ],
    [
      "classes that their own file puts into a list",
      { "content/rules/gate.ts": `${gate.replace("export class", "class")}export const gates = { Gate };\n` },
    ],
    [
      "an export under another name",
      { "content/rules/gate.ts": `${gate.replace("export class", "class")}export { Gate as Portal };\n` },
    ],
    [
      "words in comments and texts",
      {
        "content/rules/gate.ts": `${gate}// class Lost extends Rule { tests = []; }\nexport const text = "class Lost extends Rule { tests = []; }";\n`,
      },
    ],
    [
      "a data model",
      {
        "content/models.ts":
          'import { DataModel } from "@pypanther/core";\nexport class Door2 extends DataModel { id = "d"; logTypes = ["Custom.Harbour"]; mappings = []; }\n',
      },
    ],
  ])("%s", async (_name, files) => {
    expect(await warnings(files)).toBe("");
  });
});

describe("filters of getPantherRules and modules for getRules", () => {
  test("a filter that takes nothing is told", async () => {
    const err = await warnings({
      "main.ts": `import { getPantherRules } from "@pypanther/core";\n${main}register(getPantherRules({ tags: "Doors" }));\n`,
    });
    expect(err).toBe(
      "Warning: getPantherRules: no installed pack has any rules. Install one, such as @pypanther/rules-github.\n",
    );
  });

  test("a module without rules is told with what it exports", async () => {
    const err = await warnings({
      "content/rules/index.ts": "export const doors = 5;\n",
      "content/rules/door.ts": "",
      "content/rules/gate.ts": "",
    });
    expect(err).toContain("getRules found no rule with an id in the module that it was given: it exports doors.");
  });
});
