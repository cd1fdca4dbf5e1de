import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/workspace";
import { type InstalledKit, installKit, type Replacement } from "./support/installed-kit";
import { pypanther } from "./support/project";

jest.setTimeout(300_000);

const main = readFileSync(join(root, "starter-kit", "main.ts"), "utf8");
/** The line of main.ts, counted from 1, that starts with a text. */
const lineOf = (start: string): number => main.split("\n").findIndex((line) => line.startsWith(start)) + 1;
const nightBadge = "content/rules/night-badge.ts";

describe("a mistake in a project", () => {
  let kit: InstalledKit;

  beforeAll(async () => {
    kit = await installKit();
  });

  afterAll(() => kit?.registry.close());

  const upload = (cwd: string) =>
    pypanther(cwd, "upload --confirm", {
      PANTHER_API_HOST: "https://example.invalid/graphql",
      PANTHER_API_TOKEN: "token",
    });

  test("that is not there is not told of", async () => {
    const { code, stderr } = await pypanther(kit.changed(), "test");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  const invalid: [string, Replacement, string][] = [
    [
      "a misspelt field",
      [nightBadge, "  tags = ", "  treshold = 3;\n  tags = "],
      `${nightBadge}:16: treshold: a rule has no such field or method, and the class does not use it. Did you mean "threshold"?`,
    ],
    [
      "a misspelt method",
      [nightBadge, "  title(event", "  titel(event"],
      `${nightBadge}:37: titel: a rule has no such field or method, and the class does not use it. Did you mean "title"?`,
    ],
    [
      "a misspelt field of a test",
      [nightBadge, "expectedTitle:", "expectedTitel:"],
      `${nightBadge}:50: tests[0].expectedTitel: a test has no field "expectedTitel". Did you mean "expectedTitle"?`,
    ],
    [
      "an invalid attribute",
      [nightBadge, "  tags = ", "  threshold = 0;\n  tags = "],
      `${nightBadge}:16: threshold: expected 1 or more, found 0`,
    ],
    [
      "a list for a map in an override before register",
      [
        "main.ts",
        /  monitoredActions: .*/.exec(main)?.[0] ?? "",
        '  monitoredActions: ["northwind-pay/checkout"] as never,',
      ],
      `main.ts:${lineOf("GitHubActionFailed.override")}: monitoredActions: expected map as in the class, found list [ 'northwind-pay/checkout' ]`,
    ],
    [
      "an invalid attribute in an override after register",
      ["main.ts", "register(githubRules);", "register(githubRules);\nGitHubActionFailed.override({ threshold: 0 });"],
      `main.ts:${lineOf("register(githubRules)") + 1}: threshold: expected 1 or more, found 0`,
    ],
  ];

  test.each(invalid)("%s fails its rule with file and line; all others are tested", async (_, replacement, message) => {
    const cwd = kit.changed({}, [replacement]);
    const { code, stdout } = await pypanther(cwd, "test");
    expect(code).toBe(1);
    expect(stdout).toContain(`FAIL: the rule itself\n     - ${message}`);
    expect(stdout).toMatch(/Failed rules: +1\b/);
    expect(stdout).toMatch(/Passed rules: +[1-9]/);
    expect(await upload(cwd)).toMatchObject({ code: 1 });
  });

  test("a custom log type without a schema, and a test of another log type, are warned about and refused by upload", async () => {
    const cwd = kit.changed({}, [
      [nightBadge, '"Custom.NorthwindDoor"', '"Custom.NorthwindDor"'],
      ["content/rules/aws-break-glass-login.ts", '"AWS.CloudTrail"', '"AWS.CloudTrial"'],
    ]);
    const messages = [
      `${nightBadge}:15: logTypes: no schema of the project is named "Custom.NorthwindDor". Did you mean "Custom.NorthwindDoor"?`,
      `${nightBadge}:50: test "the server room opens in the night": p_log_type "Custom.NorthwindDoor" is not among the rule's log types (Custom.NorthwindDor), so the rule never sees such a log. Did you mean "Custom.NorthwindDor"?`,
      /content\/rules\/aws-break-glass-login\.ts:\d+: test ".*": p_log_type "AWS.CloudTrial" is unknown, .* Did you mean "AWS.CloudTrail"\?/,
    ];
    const tested = await pypanther(cwd, "test");
    const uploaded = await upload(cwd);
    expect(uploaded.code).toBe(1);
    expect(uploaded.stderr).toContain("Nothing was sent, since the project has mistakes:");
    for (const message of messages) {
      for (const { stderr } of [tested, uploaded]) {
        expect(stderr).toEqual(
          typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
        );
      }
    }
  });

  test("in a log's p_log_type is told with the log type that was meant", async () => {
    const cwd = kit.changed({ "logs.jsonl": '{"p_log_type":"AWS.CloudTrial","eventName":"x"}\n' });
    const { code, stderr } = await pypanther(cwd, "run logs.jsonl");
    expect(code).toBe(0);
    expect(stderr).toContain("Logs name log types that are unknown: AWS.CloudTrial (AWS.CloudTrail?)");
  });

  test("a rule that a pack does not have is named with the one that was meant", async () => {
    const cwd = kit.changed({}, [
      ["main.ts", "  AWSRootActivity,\n", "  AWSRootActivities,\n"],
      ["main.ts", "  AWSRootActivity,\n", "  AWSRootActivities,\n"],
    ]);
    const { code, stderr } = await pypanther(cwd, "test");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "AWSRootActivities is undefined: @pypanther/rules-aws-cloudtrail exports no AWSRootActivities. Did you mean AWSRootActivity?\n",
    );
    expect(stderr).toContain(`at main.ts:${lineOf("register([")}\n`);
  });

  test("a rule that is registered twice is an error that says what to do", async () => {
    const cwd = kit.changed({}, [
      ["main.ts", "register(githubRules);", "register(githubRules);\nregister(GitHubActionFailed);"],
    ]);
    const { code, stderr } = await pypanther(cwd, "test");
    expect(code).toBe(1);
    expect(stderr).toContain("GitHubActionFailed was registered before. Register it once;");
    expect(stderr).toContain(`at main.ts:${lineOf("register(githubRules)") + 1}\n`);
  });
});
