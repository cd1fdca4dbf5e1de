import { type Reports, Rule, Severity } from "@pypanther/core";
import { coverageOf } from "../../src/commands/coverage/coverage-of";
import { navigatorLayer } from "../../src/commands/coverage/navigator-layer";

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
  override reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0035:T1636.003"] };
}

describe("a layer for the ATT&CK Navigator", () => {
  const layer = navigatorLayer(coverageOf([Lock, Alarm]));

  test("is of format 4.5 for Enterprise", () => {
    expect(layer).toMatchObject({ versions: { layer: "4.5" }, domain: "enterprise-attack" });
  });

  test("has an entry for each technique under each tactic, scored by its rules, which it names", () => {
    expect(layer.techniques).toContainEqual(
      expect.objectContaining({
        techniqueID: "T1562.001",
        tactic: "defense-evasion",
        score: 2,
        comment: "Tidewater.Alarm\nTidewater.Lock",
      }),
    );
  });

  test("opens a technique that has no rules itself when its sub-techniques have, once for all of them", () => {
    expect(layer.techniques.filter(({ techniqueID }) => techniqueID === "T1562")).toEqual([
      { techniqueID: "T1562", tactic: "defense-evasion", showSubtechniques: true },
    ]);
  });

  test("opens a scored technique only when its sub-techniques have rules too", () => {
    class Broad extends Lock {
      override id = "Tidewater.Broad";
      override reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0005:T1562.001", "TA0003:T1098"] };
    }
    const opened = navigatorLayer(coverageOf([Broad])).techniques.map(({ techniqueID, score, showSubtechniques }) => [
      techniqueID,
      score,
      showSubtechniques,
    ]);
    expect(opened).toEqual([
      ["T1098", 1, false],
      ["T1562", 1, true],
      ["T1562.001", 1, false],
    ]);
  });

  test("leaves out tactics of other matrices", () => {
    expect(layer.techniques.map(({ techniqueID }) => techniqueID)).not.toContain("T1636.003");
  });

  test("has a gradient that ends at the highest score", () => {
    expect(layer.gradient).toMatchObject({ minValue: 1, maxValue: 2 });
  });
});
