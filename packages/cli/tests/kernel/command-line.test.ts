import { runCli } from "../support/run-cli";

describe("the command line", () => {
  test("prints help and succeeds when no command is given", async () => {
    const { code, out } = await runCli("");
    expect(code).toBe(0);
    expect(out).toContain("pypanther <command>");
  });

  test.each(["get", "list"])("prints help and succeeds for %s without a command below it", async (group) => {
    const { code, out, err } = await runCli(group);
    expect(code).toBe(0);
    expect(out).toContain(`pypanther ${group} rule`);
    expect(err).toBe("");
  });

  test("takes an unknown option for wrong usage and names the one that was meant", async () => {
    const { code, out, err } = await runCli("test --verbos");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toBe("Error: Unknown option --verbos. Did you mean --verbose?\nSee: pypanther test --help\n");
  });

  test("takes an unknown command for wrong usage and names the one that was meant", async () => {
    const { code, err } = await runCli("tset");
    expect(code).toBe(2);
    expect(err).toContain("Unknown command tset. Did you mean test?");
  });

  test("takes an unknown command of a group for wrong usage", async () => {
    const { code, err } = await runCli("list rulez");
    expect(code).toBe(2);
    expect(err).toContain("Did you mean rules?");
  });

  test("asks for a missing argument by name", async () => {
    const { code, err } = await runCli("get rule");
    expect(code).toBe(2);
    expect(err).toContain("get rule needs <id>.");
  });

  test.each([
    ["test --output xml", '--output takes text, json, junit, not "xml".'],
    ["test --enabled maybe", "--enabled takes yes, true, t, y, 1 or no, false, f, n, 0 in any case"],
    ["test --threshold 0", '--threshold takes a whole number of 1 or more, not "0".'],
    ["test --dedup-period-minutes 1.5", "--dedup-period-minutes takes a whole number"],
    ["test --id A --id B", "--id was given 2 times. Give it once."],
    ["test --default-severity FATAL", "--default-severity takes INFO, LOW, MEDIUM, HIGH, CRITICAL"],
  ])("takes %s for wrong usage and says what is allowed", async (argv, message) => {
    const { code, err } = await runCli(argv, { cwd: "/nowhere" });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  test("prints the version alone on a line", async () => {
    const { code, out } = await runCli("version");
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("prints a completion script for the shell asked for", async () => {
    expect((await runCli("completion")).out).toContain("complete -o filenames -F _pypanther pypanther");
    expect((await runCli("completion --shell zsh")).out).toContain("compdef _pypanther pypanther");
  });

  test("completes the options of a command", async () => {
    const { out } = await runCli("--get-yargs-completions pypanther test --");
    expect(out.split("\n")).toEqual(expect.arrayContaining(["--test-names", "--verbose"]));
  });
});
