import { createLog } from "../src";

test("each line is JSON with a level in words, the time in UTC, the facts and the message", () => {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  log.write("warn", "cannot be read", { source: "a\u001b[2J\n.json", line: 3 });
  log.write("info", "run finished");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      source: "a\u001b[2J\n.json",
      line: 3,
      msg: "cannot be read",
    },
    { level: "info", time: expect.any(String) as unknown, msg: "run finished" },
  ]);
  expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
});
