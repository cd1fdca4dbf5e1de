import { compareRuns } from "../../src/commands/backtest/compare/compare-runs";
import { renderMarkdown } from "../../src/commands/backtest/render/render-markdown";
import { renderPage } from "../../src/commands/backtest/render/render-page";
import { renderText } from "../../src/commands/backtest/render/render-text";
import { plain } from "../../src/kernel/style";
import { alertOf, ruleOf, sideOf } from "./sides";

const versions = { base: "commit 1234567890 (main)", packages: "packages of the working copy", files: 1 };

const hostile =
  "</script><img src=x onerror=alert(1)> @mallory ``x` | [a](http://evil.example) \u202egnp.exe\u0007\n# x";
const attacked = compareRuns(
  sideOf([alertOf({ dedup: "a" })]),
  sideOf([alertOf({ dedup: "a", title: hostile, alertContext: { says: hostile } }), alertOf({ title: hostile })]),
);

const manyRules = Array.from({ length: 80 }, (_, index) =>
  ruleOf({ id: `Tidewater.Gate.${index}`, className: `G${index}` }),
);
const manyAlerts = manyRules.flatMap(({ id }) =>
  Array.from({ length: 30 }, (_, index) => alertOf({ ruleId: id, dedup: `${index}`, title: "gate ".repeat(200) })),
);
const many = compareRuns(sideOf([], manyRules), sideOf(manyAlerts, manyRules));

describe("the Markdown", () => {
  test("shows what logs say as code, in one line, so that nothing in it is markup", () => {
    const text = renderMarkdown(attacked, versions);
    const line = text.split("\n").find((item) => item.startsWith("- **New**"));
    // The fence is longer than any run of backticks inside, and nothing stands outside of it.
    expect(line).toMatch(/^- \*\*New\*\* HIGH 2026-03-10 08:00:00 ```<\/script>[^\n]*```$/);
    expect(text).not.toMatch(/\u202e|\u0007/);
    expect(text).toContain("1 new");
  });

  test("is no longer than a comment may be, and says what it leaves out", () => {
    const text = renderMarkdown(many, versions);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain("and 30 more rules");
    expect(text).toMatch(/The alerts of \d+ more rules have no room here/);
    expect(text.trimEnd()).toMatch(/<\/details>$/);
  });

  test("begins with the mark by which a workflow finds its comment, also without a difference", () => {
    const text = renderMarkdown(compareRuns(sideOf([alertOf()]), sideOf([alertOf()])), versions);
    expect(text).toMatch(/^<!-- pypanther backtest -->\n/);
    expect(text).toContain("No difference.");
  });
});

describe("the page", () => {
  const page = renderPage(attacked, versions);

  test("has nothing of a log as markup, runs only its own script and fetches nothing", () => {
    expect(page).not.toContain("<img");
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain("default-src 'none'; script-src 'sha256-");
    expect(page).not.toMatch(/(?:src|href)="http/);
    expect(page).not.toMatch(/\u202e|\u0007/);
  });

  test("holds the alerts with what changed in them", () => {
    const data = JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? "") as Record<string, unknown>;
    expect(data).toMatchObject({
      counts: { new: 1, changed: 1, same: 0 },
      alerts: [{ kind: "changed", fields: [{ field: "title", base: "Gate north was opened" }, {}] }, { kind: "new" }],
    });
  });

  test("is bounded however many alerts there are", () => {
    const alerts = Array.from({ length: 12_000 }, (_, index) => alertOf({ dedup: `${index}` }));
    const text = renderPage(compareRuns(sideOf([]), sideOf(alerts)), versions);
    const data = JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? "") as {
      alerts: unknown[];
      left: number;
    };
    expect([data.alerts.length, data.left]).toEqual([10_000, 2000]);
  });
});

test("the text for a terminal holds nothing that controls it, and few alerts of each rule", () => {
  expect(renderText(attacked, versions, 80, plain)).not.toMatch(/[\u0007\u202e]/);
  const text = renderText(many, versions, 80, plain);
  expect(text).toContain("... and 10 more; --report FILE.html has them");
});
