import { definePack, type Reports, Rule, Severity } from "@pypanther/core";
import { coverageOf, OWN_RULES } from "../../src/commands/coverage/coverage-of";
import { policyCoverageOf } from "../../src/commands/coverage/policy-coverage-of";
import { renderCoverage, renderCoverageJson } from "../../src/commands/coverage/render";

class Lock extends Rule {
  id = "Tidewater.Lock";
  logTypes = ["Custom.Door", "Custom.Gate"];
  defaultSeverity = Severity.HIGH;
  override reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0005:T1562.008", "TA0003:T1098"] };
  override rule(): boolean {
    return true;
  }
}

class Alarm extends Lock {
  override id = "Tidewater.Alarm";
  override logTypes = ["Custom.Gate"];
  override defaultSeverity = Severity.LOW;
  override enabled = false;
  override reports: Reports = { "mitre att&ck": ["TA0005:T1562.001", "TA0035:T1636.003"] };
}

class Lift extends Lock {
  override id = "Tidewater.Lift";
  override reports: Reports = { "MITRE ATT&CK": [] };
}

class Misspelt extends Lock {
  override id = "Tidewater.Misspelt";
  override reports: Reports = { "MITRE ATT&CK": ["T1562", "TA0005:T1562.001"] };
}

definePack({ name: "rules-coverage", version: "1.0.0", rules: [Alarm] });

const coverage = coverageOf([Lock, Alarm, Lift]);
const tactic = (id: string) => coverage.tactics.find((one) => one.id === id);

describe("coverage", () => {
  test("counts the rules, and how many of them are enabled", () => {
    expect(coverage).toMatchObject({ rules: 3, enabled: 2 });
  });

  test("counts by the pack that brings a rule, and rules of one's own apart", () => {
    expect(coverage.sources).toEqual([
      { name: OWN_RULES, rules: 2, enabled: 2 },
      { name: "rules-coverage", rules: 1, enabled: 0 },
    ]);
  });

  test("counts a rule of two log types for both", () => {
    expect(coverage.logTypes).toEqual([
      { name: "Custom.Door", rules: 2, enabled: 2 },
      { name: "Custom.Gate", rules: 3, enabled: 2 },
    ]);
  });

  test("has every severity, the most urgent first", () => {
    expect(coverage.severities.map(({ name, rules }) => [name, rules])).toEqual([
      ["CRITICAL", 0],
      ["HIGH", 2],
      ["MEDIUM", 0],
      ["LOW", 1],
      ["INFO", 0],
    ]);
  });

  test("has every tactic of Enterprise, covered or not, then those of other matrices", () => {
    const ids = coverage.tactics.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(["TA0043", "TA0042", "TA0001"]);
    expect(ids).toHaveLength(15);
    expect(ids.at(-1)).toBe("TA0035");
    expect(tactic("TA0001")).toMatchObject({ rules: 0, techniques: [] });
  });

  test("counts a rule once for a tactic of which it has two techniques", () => {
    expect(tactic("TA0005")).toMatchObject({ name: "Defense Evasion", rules: 2, enabled: 1 });
  });

  test("names the rules of each technique, whatever the case in which the report is spelt", () => {
    expect(tactic("TA0005")?.techniques).toEqual([
      { id: "T1562.001", rules: 2, enabled: 1, ruleIds: ["Tidewater.Alarm", "Tidewater.Lock"] },
      { id: "T1562.008", rules: 1, enabled: 1, ruleIds: ["Tidewater.Lock"] },
    ]);
  });

  test("counts rules without a mapping", () => {
    expect(coverage.unmapped).toEqual({ rules: 1, enabled: 1 });
  });

  test("tells of mappings that it cannot read, and counts the others", () => {
    const { unread, tactics } = coverageOf([Misspelt]);
    expect(unread).toEqual([{ ruleId: "Tidewater.Misspelt", entry: "T1562" }]);
    expect(tactics.find(({ id }) => id === "TA0005")?.rules).toBe(1);
  });

  test("of no rules is zero throughout", () => {
    expect(coverageOf([])).toMatchObject({ rules: 0, sources: [], logTypes: [], unmapped: { rules: 0 } });
  });

  test("as text fits 80 columns, but for a log type that is longer", () => {
    const name = `Custom.${"Long".repeat(30)}`;
    class Wide extends Lock {
      override id = "Tidewater.Wide";
      override logTypes = [name];
    }
    const lines = renderCoverage(coverageOf([Wide]), 80).split("\n");
    expect(lines.filter(({ length }) => length > 80)).toEqual([`log type  ${name}`]);
  });

  test("as text has a table for each view", () => {
    const text = renderCoverage(coverage, 80);
    expect(text).toContain("3 rules, 2 enabled\n");
    expect(text).toContain("|   own rules    |   2   |    2    |");
    expect(text).toContain("| TA0005 |    Defense Evasion    |   2   |    1    |");
    expect(text).toContain("| TA0005 | T1562.001 |   2   |    1    |");
    expect(text).toContain("Rules without a MITRE ATT&CK mapping: 1\n");
  });

  test("as JSON has the same under the names of the wire", () => {
    expect(JSON.parse(renderCoverageJson(coverage, policyCoverageOf([])))).toMatchObject({
      total_rules: 3,
      enabled_rules: 2,
      log_types: [
        { name: "Custom.Door", rules: 2, enabled: 2 },
        { name: "Custom.Gate", rules: 3, enabled: 2 },
      ],
      unmapped: { rules: 1, enabled: 1 },
      unread: [],
    });
  });
});
