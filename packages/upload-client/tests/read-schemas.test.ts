import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { readSchemas } from "../src";
import { inFolder } from "./support/temporary-folder";

const door = "schema: Custom.Lumen.Door\nfields:\n  - name: badge\n    type: string\n";
const read = (files: Record<string, string>) => inFolder(files, readSchemas);
const errorOf = async (text: string) => (await read({ "a.yml": text })).errors[0]?.message ?? "no error";

describe("reading a schema folder", () => {
  test("a folder that does not exist holds no schemas", async () => {
    expect(await readSchemas("no/such/folder")).toEqual({ folder: undefined, schemas: [], errors: [] });
  });

  test("finds .yml and .yaml files at any depth, in sorted order, and nothing else", async () => {
    const named = (name: string) => `schema: Custom.${name}\n`;
    const { schemas } = await read({
      "z.yml": named("Z"),
      "deep/er/b.yaml": named("B"),
      "a.yml": named("A"),
      "notes.txt": "schema: Custom.No\n",
      "c.json": "{}",
    });
    expect(schemas.map(({ file }) => file)).toEqual(["a.yml", "deep/er/b.yaml", "z.yml"]);
  });

  test("keeps the text as it was written", async () => {
    const text = `# doors\n${door}\n\n`;
    expect((await read({ "door.yml": text })).schemas[0]?.spec).toBe(text);
  });

  test("takes description, reference and field discovery from the document", async () => {
    const text = `${door}description: Doors\nreferenceURL: https://lumen.example/doors\nfieldDiscoveryEnabled: false\n`;
    expect((await read({ "door.yml": text })).schemas[0]).toMatchObject({
      name: "Custom.Lumen.Door",
      description: "Doors",
      referenceURL: "https://lumen.example/doors",
      fieldDiscoveryEnabled: false,
    });
  });

  test("a file that says nothing about field discovery has no opinion on it", async () => {
    expect((await read({ "door.yml": door })).schemas[0]?.fieldDiscoveryEnabled).toBeUndefined();
  });

  test("test files are left out, several documents and other cases of the keys included", async () => {
    const tests = "Input: '{}'\nlogType: Custom.Lumen.Door\nRESULT: '{}'\n---\ninput: '{}'\n";
    expect(await read({ "door.yml": door, "door_tests.yml": tests })).toMatchObject({
      schemas: [{ file: "door.yml" }],
      errors: [],
    });
  });

  test("a schema in a file named like a test file is a schema", async () => {
    expect((await read({ "door_tests.yml": door })).schemas).toHaveLength(1);
  });

  test("a test file with the ending .yaml is not recognised as one", async () => {
    const tests = "input: '{}'\nlogType: Custom.Lumen.Door\nresult: '{}'\n";
    expect((await read({ "door_tests.yaml": tests })).errors).toHaveLength(1);
  });

  test("linked folders are not followed", async () => {
    await inFolder({ "other/door.yml": door }, async (folder) => {
      await mkdir(join(folder, "schemas"));
      await symlink(join(folder, "other"), join(folder, "schemas", "linked"));
      expect((await readSchemas(join(folder, "schemas"))).schemas).toEqual([]);
    });
  });
});

describe("a faulty schema file", () => {
  test("is reported, and the others are read", async () => {
    const { schemas, errors } = await read({ "bad.yml": "schema: [", "door.yml": door });
    expect(schemas.map(({ file }) => file)).toEqual(["door.yml"]);
    expect(errors).toEqual([{ file: "bad.yml", message: expect.stringMatching(/^invalid YAML: .*line 1/) }]);
  });

  test.each([
    ["an empty file", "", "the file is empty"],
    ["a file of comments", "# later\n", "the file is empty"],
    ["a list at the top", "- a\n", "found list at the top level"],
    ["a text at the top", "hello\n", "found string at the top level"],
    ["no name", "fields: []\n", "schema: missing"],
    ["a name of null", "schema:\n", "schema: missing"],
    ["a name that is a number", "schema: 12\n", "schema: found number"],
    ["a name without the prefix", "schema: Lumen.Door\n", 'found "Lumen.Door"; the name must start with Custom.'],
    ["a prefix in another case", "schema: custom.Lumen\n", "must start with Custom."],
    ["a name that is too long", `schema: Custom.${"x".repeat(249)}\n`, "schema: 256 characters, allowed: 255"],
    ["two documents", `${door}---\n${door}`, "found 2 YAML documents"],
    ["a repeated key", `${door}schema: Custom.Other\n`, "invalid YAML"],
    ["a description that is a list", `${door}description: []\n`, "description: found list, allowed: string"],
    ["field discovery in quotes", `${door}fieldDiscoveryEnabled: "no"\n`, "fieldDiscoveryEnabled: found string"],
    ["aliases that explode", explodingAliases(), "invalid YAML"],
  ])("%s", async (_, text, message) => {
    expect(await errorOf(text)).toContain(message);
  });

  test("nesting of 20 000 levels does not crash", async () => {
    expect(await errorOf(`schema: ${"[".repeat(20_000)}`)).toContain("invalid YAML");
  });

  test("the key __proto__ is data", async () => {
    expect((await read({ "a.yml": "__proto__:\n  schema: Custom.Sneaky\n" })).errors[0]?.message).toContain("missing");
  });

  test("a name of 255 characters is allowed", async () => {
    expect(await errorOf(`schema: Custom.${"😀".repeat(248)}\n`)).toBe("no error");
  });
});

test("two files with one name, ignoring case, are both refused and name each other", async () => {
  const { schemas, errors } = await read({ "a.yml": door, "b.yml": "schema: Custom.lumen.door\n" });
  expect(schemas).toEqual([]);
  expect(errors).toEqual([
    { file: "a.yml", message: expect.stringContaining("b.yml") },
    { file: "b.yml", message: expect.stringContaining("a.yml") },
  ]);
});

function explodingAliases(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(", ")}]`);
  return ["schema: Custom.Lumen.Door", "l0: &l0 [x]", ...levels].join("\n");
}
