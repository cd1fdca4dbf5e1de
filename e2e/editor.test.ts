import { realpathSync } from "node:fs";
import { join } from "node:path";
import { type Editor, openEditor } from "./support/editor";
import { type InstalledKit, installKit } from "./support/installed-kit";

jest.setTimeout(300_000);

describe("an editor that has the starter kit open", () => {
  let kit: InstalledKit;
  let editor: Editor;

  const packages = (): string => join(realpathSync(kit.directory), "node_modules", "@pypanther");

  beforeAll(async () => {
    kit = await installKit();
    editor = openEditor(kit.directory);
  });

  afterAll(async () => {
    editor?.close();
    await kit?.registry.close();
  });

  test.each([
    ["a tunable in override", "  monitoredActions", "rules-github", "monitoredActions: Record<string, string[]> = {};"],
    ["an attribute in override", "dedupPeriodMinutes", "core", "dedupPeriodMinutes = 60;"],
    ["an attribute in extend", "extend({ tags", "rules-github", 'tags = ["GitHub", "Configuration Required"];'],
  ])("from %s, goes to the field in the shipped source and shows its comment", async (_, text, pack, line) => {
    const definition = await editor.definition("main.ts", text);
    expect(definition.file.startsWith(join(packages(), pack, "src"))).toBe(true);
    expect(definition.line).toBe(line);
    expect((await editor.hover("main.ts", text)).documentation).not.toBe("");
  });

  test("goes from a managed rule to its class in the shipped source", async () => {
    expect(await editor.definition("main.ts", "\nGitHubActionFailed")).toEqual({
      file: join(packages(), "rules-github", "src", "github-action-failed.ts"),
      line: "export class GitHubActionFailed extends Rule<GitHubAudit> {",
    });
  });

  test.each([
    ["a log type", "LogType.GITHUB_AUDIT", 'The log type "GitHub.Audit".'],
    ["a severity", "Severity.MEDIUM", "To be looked at soon."],
  ])("shows what %s is", async (_, text, documentation) => {
    expect(await editor.hover("main.ts", text)).toMatchObject({ documentation });
  });
});
