import { firstLocation } from "@pypanther/core/runtime";

test.each<[string, string, string, number]>([
  ["a call in a function", "    at open (/home/ana/detections/main.ts:12:5)", "/home/ana/detections/main.ts", 12],
  ["a call at the top", "    at /home/ana/detections/main.ts:3:1", "/home/ana/detections/main.ts", 3],
  ["a file URL", "    at file:///home/ana/my%20rules/main.mts:7:9", "/home/ana/my rules/main.mts", 7],
  [
    "parentheses in the path",
    "    at Object.<anonymous> (/home/ana/rules (old)/main.ts:4:2)",
    "/home/ana/rules (old)/main.ts",
    4,
  ],
  ["an asynchronous frame", "    at async open (/srv/main.ts:5:2)", "/srv/main.ts", 5],
  ["a drive letter", "    at open (C:\\detections\\main.ts:8:2)", "C:\\detections\\main.ts", 8],
  ["frames of Node before it", "    at node:internal/modules:1:2\n    at open (/srv/main.ts:5:2)", "/srv/main.ts", 5],
])("finds %s", (_, frames, file, line) => {
  expect(firstLocation(`Error: x\n${frames}`)).toMatchObject({ file, line });
});

test.each([undefined, "", "Error: 12:30:45", "Error\n    at <anonymous>:1:1"])("finds nothing in %p", (stack) => {
  expect(firstLocation(stack)).toBeUndefined();
});
