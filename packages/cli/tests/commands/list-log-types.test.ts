import { knownLogTypes } from "@pypanther/core";
import { listLogTypes } from "../../src/commands/list-log-types/list-log-types";
import { makeDirectory } from "../support/project";
import { runCli } from "../support/run-cli";

const schemas = {
  "content/schemas/door.yml": "schema: Custom.Tidewater.Door\nfields: []\n",
  "content/schemas/nested/boat.yaml": "schema: Custom.Tidewater.Boat\nfields: []\n",
  "content/schemas/door_tests.yml": "input: '{}'\nlogType: Custom.Tidewater.Door\nresult: '{}'\n",
};

describe("list log-types", () => {
  test("prints the project's own schemas in file order, then every known log type", async () => {
    const { code, out } = await runCli("list log-types", { cwd: makeDirectory(schemas) });
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual(["Custom.Tidewater.Door", "Custom.Tidewater.Boat", ...knownLogTypes()]);
  });

  test("keeps only names that contain the substring, in any case", () => {
    const names = listLogTypes([], { substring: "zee" });
    expect(names).toContain("Zeek.DNS");
    expect(names).not.toContain("Okta.SystemLog");
  });

  test("with --custom-only prints the schemas alone, in JSON as a list", async () => {
    const { out } = await runCli("list log-types --custom-only --output json", { cwd: makeDirectory(schemas) });
    expect(out).toBe('[\n  "Custom.Tidewater.Door",\n  "Custom.Tidewater.Boat"\n]\n');
  });

  test("takes the schemas of another folder", async () => {
    const cwd = makeDirectory({ "mine/a.yml": "schema: Custom.Mine\n" });
    expect((await runCli("list log-types --custom-only --schemas-path mine", { cwd })).out).toBe("Custom.Mine\n");
  });

  test("prints one empty line when there is nothing, and a missing folder is nothing", async () => {
    const { code, out } = await runCli("list log-types --custom-only", { cwd: makeDirectory() });
    expect({ code, out }).toEqual({ code: 0, out: "\n" });
  });

  test("fails with file and reason when a schema cannot be used", async () => {
    const cwd = makeDirectory({ ...schemas, "content/schemas/bad.yml": "schema: Tidewater.Crane\n" });
    const { code, out, err } = await runCli("list log-types", { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/bad\.yml: .*schema/);
  });
});
