import { renderTable } from "../../src/render/table";

describe("a table", () => {
  test("centres its cells, the odd space right of odd texts and left of even ones", () => {
    const table = {
      header: ["id", "on"],
      rows: [
        ["abcdef", "yes"],
        ["abc", "maybe"],
      ],
    };
    expect(renderTable(table, 80)).toBe(
      [
        "+--------+-------+",
        "|   id   |   on  |",
        "+--------+-------+",
        "| abcdef |  yes  |",
        "|  abc   | maybe |",
        "+--------+-------+",
        "",
      ].join("\n"),
    );
  });

  test("breaks cells of more than 50 characters at words", () => {
    const text = "the quick onyx goblin jumps over the lazy dwarf and then rests";
    const lines = renderTable({ header: ["description"], rows: [[text]] }, 80).split("\n");
    expect(lines[3]).toBe("|  the quick onyx goblin jumps over the lazy dwarf   |");
    expect(lines[4]).toBe("|                   and then rests                   |");
  });

  test("fits its width: the widest columns give way", () => {
    const row = ["Tidewater.Badge.Night", "Custom.Tidewater.Badge, Custom.Tidewater.Door", "MEDIUM", "true"];
    const table = renderTable({ header: ["id", "log_types", "default_severity", "enabled"], rows: [row] }, 80);
    const widths = table
      .trimEnd()
      .split("\n")
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(table).toContain(" Tidewater.Badge.Night ");
    expect(table).toContain(" Custom.Tidewater.Badge, ");
  });

  test("has a line for each row where lines have no end", () => {
    const text = "Harbour ".repeat(40).trim();
    expect(renderTable({ header: ["id", "text"], rows: [["A.B", text]] }, Infinity).split("\n")[3]).toBe(
      `| A.B | ${text} |`,
    );
  });

  test("gives a row lines of its own when an id would have to be broken, and leaves the id whole there", () => {
    const id = "Tidewater.Badge.NightShift.Unexpected";
    expect(renderTable({ header: ["id", "on"], rows: [[id, "yes"]] }, 30)).toBe(`id  ${id}\non  yes\n\n`);
  });

  test("shows each row as lines of its own when there are too many columns", () => {
    const header = ["identifier", "destinations", "description"];
    expect(renderTable({ header, rows: [["A", "none", "a door that was opened"]] }, 30)).toBe(
      ["identifier    A", "destinations  none", "description   a door that was", "              opened", "", ""].join(
        "\n",
      ),
    );
  });

  test("keeps its header when it has no rows", () => {
    expect(renderTable({ header: ["id"], rows: [] }, 80)).toBe("+----+\n| id |\n+----+\n+----+\n");
  });

  test("counts wide characters as two", () => {
    const lines = renderTable({ header: ["id"], rows: [["日本"], ["abcd"]] }, 80).split("\n");
    expect(lines[3]).toBe("| 日本 |");
    expect(lines[4]).toBe("| abcd |");
  });
});
