import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

describe("get rule without a main file", () => {
  let cwd: string;

  beforeAll(() => {
    cwd = makeProject(packFiles("rules-get-managed", "Shipped"));
  });

  test("shows a rule of a pack", async () => {
    const { code, out } = await runCli("get rule Shipped.Gate.Opened", { cwd });
    expect(code).toBe(0);
    expect(out).toContain('  id = "Shipped.Gate.Opened";');
  });

  test("shows the compiled methods of a rule whose source was not shipped", async () => {
    const { code, out } = await runCli("get rule Shipped.Gate.Forced", { cwd });
    expect(code).toBe(0);
    expect(out).toContain('  when = { "forced": true };');
  });

  test("with --original fails with id and cause when the source was not shipped", async () => {
    const { code, err } = await runCli("get rule Shipped.Gate.Forced --original", { cwd });
    expect(code).toBe(1);
    expect(err).toContain("The source of rule Shipped.Gate.Forced was not found");
  });
});
