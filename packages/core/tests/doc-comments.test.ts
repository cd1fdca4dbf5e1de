import { join, resolve } from "node:path";
import { undocumented } from "./support/undocumented";

const source = resolve(__dirname, "../src");
const entries = ["index.ts", "testing/index.ts"].map((entry) => join(source, entry));

jest.setTimeout(60_000);

test("whatever the package exports for authors, and every public member of it, says in a comment what it is for", () => {
  expect(undocumented(entries, source)).toEqual([]);
});

test("a member without a comment is found, with its place", () => {
  const fixture = resolve(__dirname, "fixtures/undocumented");
  expect(undocumented([join(fixture, "gate.ts")], fixture)).toEqual([
    "gate.ts:16: GateState.open",
    "gate.ts:9: Gate.isOpen",
  ]);
});
