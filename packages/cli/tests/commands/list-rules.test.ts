import { Rule, type RuleStatus, Severity } from "@pypanther/core";
import { listRules } from "../../src/commands/list-rules/list-rules";
import { renderListing, renderListingCsv, renderListingJson } from "../../src/commands/list-rules/render";
import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

class Door extends Rule {
  id = "Tidewater.Door";
  logTypes = ["Custom.Door", "Custom.Gate", "Custom.Lock", "Custom.Lift"];
  defaultSeverity = Severity.HIGH;
  displayName = 'Door, "front"';
  tags = ["Doors", "Night"];
  override rule(): boolean {
    return true;
  }
}

class Boat extends Rule {
  id = "Tidewater.Boat";
  logTypes = ["Custom.Harbour"];
  defaultSeverity = Severity.LOW;
  enabled = false;
  threshold = 12;
  override rule(): boolean {
    return true;
  }
}

class Crane extends Boat {
  override id = "Tidewater.Crane";
  override threshold = 5;
  override defaultSeverity = Severity.CRITICAL;
}

const rules = [Door, Crane, Boat];

describe("a listing of rules", () => {
  test("shows the first four attributes, sorted by id, with the number of rules", () => {
    expect(renderListing(listRules(rules), 120)).toBe(
      [
        "+-----------------+------------------------------+------------------+---------+",
        "|        id       |          log_types           | default_severity | enabled |",
        "+-----------------+------------------------------+------------------+---------+",
        "|  Tidewater.Boat |        Custom.Harbour        |       LOW        |  false  |",
        "| Tidewater.Crane |        Custom.Harbour        |     CRITICAL     |  false  |",
        "|  Tidewater.Door | Custom.Door, Custom.Gate, +2 |       HIGH       |   true  |",
        "+-----------------+------------------------------+------------------+---------+",
        "Total rules: 3",
        "",
      ].join("\n"),
    );
  });

  test("can leave the number of rules out", () => {
    expect(renderListing(listRules([]), 80, false)).not.toContain("Total rules");
  });

  test("keeps its header, and says 0, when there are no rules", () => {
    const text = renderListing(listRules([]), 80);
    expect(text).toContain("| id | log_types | default_severity | enabled |");
    expect(text).toContain("Total rules: 0");
  });

  test("shows empty texts, lists and null as a dash", () => {
    const attributes = ["display_name", "summary_attributes", "default_destinations"];
    expect(listRules([Boat], { attributes }).rows).toEqual([["", [], null]]);
    expect(renderListing(listRules([Boat], { attributes }), 80)).toContain(
      "|      -       |         -          |          -           |",
    );
  });

  test.each([
    [
      "by an attribute that is shown",
      ["id", "threshold"],
      "threshold",
      ["Tidewater.Door", "Tidewater.Crane", "Tidewater.Boat"],
    ],
    [
      "by urgency for severities",
      ["id", "default_severity"],
      "default_severity",
      ["Tidewater.Boat", "Tidewater.Door", "Tidewater.Crane"],
    ],
    [
      "by id when the attribute is not shown",
      ["id", "enabled"],
      "threshold",
      ["Tidewater.Boat", "Tidewater.Crane", "Tidewater.Door"],
    ],
  ])("is sorted %s", (_how, attributes, sortBy, ids) => {
    expect(listRules(rules, { attributes, sortBy }).rows.map(([id]) => id)).toEqual(ids);
  });

  test("is sorted by the first attribute when the id is not shown either, ties by id", () => {
    const { rows } = listRules(rules, { attributes: ["enabled", "threshold"], sortBy: "tags" });
    expect(rows).toEqual([
      [false, 12],
      [false, 5],
      [true, 1],
    ]);
  });

  test("takes null and an empty list of attributes for the first four", () => {
    const columns = ["id", "logTypes", "defaultSeverity", "enabled"];
    expect(listRules(rules, { attributes: null }).columns).toEqual(columns);
    expect(listRules(rules, { attributes: [] }).columns).toEqual(columns);
  });

  test("shows an attribute that is named twice once", () => {
    expect(listRules(rules, { attributes: ["id", "id"] }).columns).toEqual(["id"]);
  });

  test("has all fifteen attributes for all", () => {
    expect(listRules(rules, { attributes: ["all"] }).columns).toHaveLength(15);
  });

  test("can show and sort by how far rules can be relied on", () => {
    class Winch extends Crane {
      override id = "Tidewater.Winch";
      override status: RuleStatus = "Deprecated";
    }
    const { rows } = listRules([Boat, Winch], { attributes: ["id", "status"], sortBy: "status" });
    expect(rows).toEqual([
      ["Tidewater.Winch", "Deprecated"],
      ["Tidewater.Boat", "Stable"],
    ]);
  });

  test("refuses another attribute beside all", () => {
    expect(() => listRules(rules, { attributes: ["all", "id"] })).toThrow(
      "Cannot use any other attributes with 'all'.",
    );
  });

  test("refuses an attribute that there is not, and names the one that was meant", () => {
    expect(() => listRules(rules, { attributes: ["threshhold"] })).toThrow(
      'Invalid attribute "threshhold". Did you mean threshold?',
    );
  });

  test("as JSON has native values and full lists under the names of the wire", () => {
    const listing = listRules([Door], { attributes: ["id", "log_types", "create_alert", "default_destinations"] });
    expect(renderListingJson(listing)).toBe(`{
  "rules": [
    {
      "id": "Tidewater.Door",
      "log_types": [
        "Custom.Door",
        "Custom.Gate",
        "Custom.Lock",
        "Custom.Lift"
      ],
      "create_alert": true,
      "default_destinations": null
    }
  ],
  "total_rules": 1
}
`);
  });

  test("as CSV quotes what needs it", () => {
    expect(renderListingCsv(listRules([Door], { attributes: ["id", "display_name", "tags", "enabled"] }))).toBe(
      'id,display_name,tags,enabled\nTidewater.Door,"Door, ""front""","Doors,Night",true\n',
    );
  });
});

const registering = {
  ...packFiles("rules-list", "List"),
  "main.ts": `import { getPantherRules, register, Rule } from "@pypanther/core";
import { GateOpened } from "rules-list";
class OwnGate extends GateOpened {
  id = "Tidewater.Gate";
}
GateOpened.override({ enabled: false });
register([getPantherRules({ id: "List.Gate.Opened" }), OwnGate]);
`,
};

describe("list rules", () => {
  let project: string;

  beforeAll(() => {
    project = makeProject(registering);
  });

  test("lists registered rules, managed or not, unless told otherwise", async () => {
    const { code, out } = await runCli("list rules --output csv --attributes id,enabled", { cwd: project });
    expect(code).toBe(0);
    expect(out).toBe("id,enabled\nList.Gate.Opened,false\nTidewater.Gate,true\n");
  });

  test("with --managed false leaves out managed rules, not the user's own subclasses of them", async () => {
    const { out } = await runCli("list rules --managed false --output csv --attributes id", {
      cwd: project,
    });
    expect(out).toBe("id\nTidewater.Gate\n");
  });
});
