import { type LocalSchema, planSchemas, type RemoteSchema, schemaChanges } from "../src";

const spec = "schema: Custom.Lumen.Door\nfields:\n  - name: badge\n    type: string\n";

const local = (fields: Partial<LocalSchema> = {}): LocalSchema => ({
  file: "door.yml",
  name: "Custom.Lumen.Door",
  spec,
  description: "",
  referenceURL: "",
  fieldDiscoveryEnabled: undefined,
  ...fields,
});

const remote = (fields: Partial<RemoteSchema> = {}): RemoteSchema => ({
  name: "Custom.Lumen.Door",
  spec,
  description: "Doors of all sites",
  referenceURL: "https://lumen.example/doors",
  revision: 7,
  isManaged: false,
  createdAt: "",
  updatedAt: "",
  ...fields,
});

const planned = (one: LocalSchema, other?: RemoteSchema) => planSchemas([one], other ? [other] : []).schemas[0];

describe("comparing with the backend", () => {
  test("a schema that the backend lacks is created with revision 0", () => {
    expect(planned(local())).toMatchObject({ action: "create", input: { revision: 0 } });
  });

  test("the same text is unchanged", () => {
    expect(planned(local(), remote())?.action).toBe("unchanged");
  });

  test.each([
    ["comments", `# doors\n${spec}`],
    ["formatting", "{schema: Custom.Lumen.Door, fields: [{name: badge, type: string}]}"],
    ["the order of keys", "fields:\n  - type: string\n    name: badge\nschema: Custom.Lumen.Door\n"],
  ])("%s does not count as a change", (_, text) => {
    expect(planned(local({ spec: text }), remote())?.action).toBe("unchanged");
  });

  test.each([
    ["another type of a field", spec.replace("string", "int")],
    ["another field", `${spec}  - name: door\n    type: string\n`],
    ["a key that the client does not know", `${spec}parser: {}\n`],
    ["a number in place of its text", spec.replace("badge", "12").replace("string", "12")],
  ])("%s is a change", (_, text) => {
    expect(planned(local({ spec: text }), remote())?.action).toBe("update");
  });

  test("a backend text that is not YAML is a change", () => {
    expect(planned(local(), remote({ spec: "[" }))?.action).toBe("update");
  });

  test("names are matched ignoring case, and the local spelling is sent", () => {
    const plan = planned(local(), remote({ name: "custom.LUMEN.door" }));
    expect(plan).toMatchObject({ action: "unchanged", input: { name: "Custom.Lumen.Door", revision: 7 } });
  });

  test("description and reference that are empty here stay as the backend has them", () => {
    expect(planned(local({ description: "Ours" }), remote())?.input).toMatchObject({
      description: "Ours",
      referenceURL: "https://lumen.example/doors",
    });
  });
});

describe("field discovery", () => {
  test("of an existing schema is not sent when the file does not say", () => {
    expect(JSON.stringify(planned(local(), remote())?.input)).not.toContain("isFieldDiscoveryEnabled");
  });

  test.each([true, false])("is sent as %s when the file says so", (fieldDiscoveryEnabled) => {
    const { input } = planned(local({ fieldDiscoveryEnabled }), remote()) ?? {};
    expect(input?.isFieldDiscoveryEnabled).toBe(fieldDiscoveryEnabled);
  });

  test("of a new schema is on when the file does not say", () => {
    expect(planned(local())?.input.isFieldDiscoveryEnabled).toBe(true);
  });
});

test("a plan survives JSON", () => {
  const plan = planSchemas([local(), local({ name: "Custom.B" })], [remote()]);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("changes are names by kind, in file order", () => {
  const plan = planSchemas(
    [
      local({ name: "Custom.B" }),
      local(),
      local({ name: "Custom.C", spec: "schema: Custom.C" }),
      local({ name: "Custom.A" }),
    ],
    [remote(), remote({ name: "Custom.C" })],
  );
  expect(schemaChanges(plan)).toEqual({
    newNames: ["Custom.B", "Custom.A"],
    modifiedNames: ["Custom.C"],
    unchangedNames: ["Custom.Lumen.Door"],
  });
});
