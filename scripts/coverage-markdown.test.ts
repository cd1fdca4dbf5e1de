import { type Reports, Rule, type Severity } from "@pypanther/core";
import { coverageMarkdown } from "./coverage-markdown";

class PierLight extends Rule {
  id = "Quay.Pier.Light";
  logTypes = ["Custom.Quay"];
  defaultSeverity: Severity = "HIGH";
  override enabled = false;
  override reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  override rule(): boolean {
    return true;
  }
}

class PierGate extends PierLight {
  override id = "Quay.Pier.Gate";
  override enabled = true;
  override reports: Reports = {};
}

const page = coverageMarkdown([{ name: "@pypanther/rules-quay", version: "1.0.0", rules: [PierLight, PierGate] }]);

describe("the coverage page", () => {
  test("says which command wrote it", () => {
    expect(page).toMatch(/^<!-- Written by `pnpm coverage-page` /);
  });

  test("has a row for each pack, linked, with its rules by severity, and one for all", () => {
    expect(page).toContain("| [quay](../packages/rules-quay/README.md) | 2 | 1 | 0 | 2 | 0 | 0 | 0 |");
    expect(page).toContain("| **All** | 2 | 1 | 0 | 2 | 0 | 0 | 0 |");
  });

  test("has a row for each severity", () => {
    expect(page).toContain("| High | 2 | 1 |");
  });

  test("links tactics and techniques to ATT&CK", () => {
    expect(page).toContain("| Defense Evasion ([TA0005](https://attack.mitre.org/tactics/TA0005/)) | 1 | 1 | 0 |");
    expect(page).toContain("| [T1562.008](https://attack.mitre.org/techniques/T1562/008/) | 1 | 0 |");
  });

  test("says how many rules are mapped to nothing", () => {
    expect(page).toContain("1 rules are mapped to none.");
  });
});
