import { unzipSync } from "fflate";
import { zip } from "../src/commands/upload/archive/zip";

const files = new Map([
  ["b.txt", "gate"],
  ["a.txt", "door"],
]);

/** The archive as it is made at a time. */
function zippedAt(time: string): Buffer {
  jest.useFakeTimers({ now: new Date(time) });
  try {
    return Buffer.from(zip(files));
  } finally {
    jest.useRealTimers();
  }
}

// A zip keeps times in steps of two seconds, and two archives of one test are made within one: the clock must be moved.
test("an archive does not depend on when it is made", () => {
  expect(zippedAt("2026-01-12T08:00:00Z").equals(zippedAt("2031-07-03T21:30:10Z"))).toBe(true);
});

test("an archive does not depend on the order in which files are given", () => {
  expect(Buffer.from(zip(new Map([...files].reverse()))).equals(Buffer.from(zip(files)))).toBe(true);
  expect(Object.keys(unzipSync(zip(files)))).toEqual(["a.txt", "b.txt"]);
});
