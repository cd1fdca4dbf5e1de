import { makeProject, nightBadge, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

describe("what may come next on a command line", () => {
  let cwd: string;

  beforeAll(() => {
    const pack = packFiles("rules-complete", "Complete");
    cwd = makeProject({ ...pack, ...nightBadge });
  });

  const complete = async (line: string): Promise<string[]> => {
    const { code, out, err } = await runCli(["--get-yargs-completions", "pypanther", ...line.split(" ")], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out.split("\n").filter((word) => word !== "");
  };

  test.each([
    ["", ["completion", "coverage", "get", "init", "list", "run", "test", "upload", "version"]],
    ["li", ["list"]],
    ["list ", ["log-types", "policies", "rules"]],
    ["test --output ", ["json", "junit", "text"]],
    ["test --output j", ["json", "junit"]],
    ["test --output = j", ["json", "junit"]],
    ["test --output =", ["json", "junit", "text"]],
    ["test --enabled ", ["false", "true"]],
    ["test --default-severity h", ["HIGH"]],
    ["completion --shell ", ["bash", "zsh"]],
    ["list rules --sort-by dis", ["display_name"]],
    ["list rules --attributes id tag", ["tags"]],
  ])("after %j", async (line, words) => {
    expect(await complete(line)).toEqual(expect.arrayContaining(words));
    if (line !== "") expect(await complete(line)).toEqual(words);
  });

  test.each([
    ["ids of registered rules", "test --id ", ["Tidewater.Badge.Night"]],
    ["the same, whatever the case", "run logs --rule tidewater", ["Tidewater.Badge.Night"]],
    [
      "ids of the packs' rules as well",
      "get rule ",
      ["Complete.Gate.Forced", "Complete.Gate.Opened", "Tidewater.Badge.Night"],
    ],
    ["packs", "list rules --managed --pack ", ["rules-complete"]],
    ["tags", "list rules --tags ", ["Doors"]],
    ["log types that rules read", "coverage --log-types Custom.G", ["Custom.Gate"]],
    [
      "log types that logs may have",
      "run logs --log-type AWS.CloudTrail",
      ["AWS.CloudTrail", "AWS.CloudTrailDigest", "AWS.CloudTrailInsight"],
    ],
  ])("knows %s", async (_, line, words) => {
    expect(await complete(line)).toEqual(words);
  });

  test("offers no option twice, but for one that takes several values", async () => {
    const options = await complete("test --id A --tags B --");
    expect(options).toEqual(expect.arrayContaining(["--tags", "--verbose", "--root", "--debug", "--help"]));
    expect(options).not.toContain("--id");
  });

  test("offers no option that is gone", async () => {
    expect(await complete("run --sta")).toEqual([]);
  });

  test.each(["run ", "coverage --navigator ", "test --verbose ", "nonsense "])(
    "leaves files to the shell after %j",
    async (line) => {
      expect(await complete(line)).toEqual([]);
    },
  );

  test("says nothing when the project cannot be loaded", async () => {
    const broken = makeProject({ "main.ts": "const = ;" });
    const { code, out, err } = await runCli(["--get-yargs-completions", "pypanther", "test", "--id", ""], {
      cwd: broken,
    });
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "" });
  });
});
