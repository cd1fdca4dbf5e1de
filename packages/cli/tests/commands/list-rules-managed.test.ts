import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

describe("list rules --managed", () => {
  let project: string;

  beforeAll(() => {
    project = makeProject(packFiles("rules-list-managed", "List"));
  });

  test("with --managed lists the rules of the packs as shipped, without a main file", async () => {
    const { code, out, err } = await runCli("list rules --managed --output csv --attributes id enabled", {
      cwd: project,
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("id,enabled\nList.Gate.Forced,false\nList.Gate.Opened,true\n");
  });

  test.each([
    "--log-types Custom.Gate",
    "--id list.gate.opened",
    "--create-alert true",
    "--dedup-period-minutes 60",
    "--enabled yes",
    "--threshold 1",
    "--tags Doors",
    "--default-severity low",
    "--attributes all",
    "--sort-by id",
    "--output json",
    "--output csv",
  ])("takes %s with --managed and no main file", async (option) => {
    const { code, out, err } = await runCli(`list rules --managed true ${option}`, { cwd: project });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("List.Gate.Opened");
  });

  test("says which values were probably meant when nothing matches", async () => {
    const { code, out, err } = await runCli("list rules --managed --tags Dors", { cwd: project });
    expect(code).toBe(0);
    expect(out).toContain("Total rules: 0");
    expect(err).toContain('--tags Dors  Did you mean "Doors"?');
  });

  test("tells of a column that there is not on stderr and fails", async () => {
    const { code, out, err } = await runCli("list rules --managed --attributes nam", { cwd: project });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('Invalid attribute "nam".');
  });

  test("without a main file fails and says what to do", async () => {
    const { code, err } = await runCli("list rules", { cwd: project });
    expect(code).toBe(1);
    expect(err).toContain("No main.ts was found");
  });

  test("with --pack lists the rules of that pack", async () => {
    const { out } = await runCli("list rules --managed --pack rules-list-managed --output csv --attributes id", {
      cwd: project,
    });
    expect(out).toBe("id\nList.Gate.Forced\nList.Gate.Opened\n");
  });

  test("with --pack alone lists those of its rules that are registered", async () => {
    const main = 'import { getPantherRules, register } from "@pypanther/core";\n';
    const cwd = makeProject({
      ...packFiles("@tidewater/rules-packs", "Packs"),
      "main.ts": `${main}register(getPantherRules({ id: "Packs.Gate.Opened" }));\n`,
    });
    const { out } = await runCli("list rules --pack rules-packs --output csv --attributes id", { cwd });
    expect(out).toBe("id\nPacks.Gate.Opened\n");
  });

  test("says which pack was probably meant", async () => {
    const { code, out, err } = await runCli("list rules --managed --pack rules-list-mangaed", { cwd: project });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe('Error: No installed pack is named "rules-list-mangaed". Did you mean rules-list-managed?\n');
  });
});
