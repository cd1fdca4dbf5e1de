import { RunSummary } from "@pypanther/engine";
import { renderProgress } from "../../src/commands/run/progress-line";

const summary = (counts: Partial<RunSummary>): RunSummary => Object.assign(new RunSummary(), counts);

test.each([
  [
    "bytes, their share and the time left",
    { bytes: 250e6, events: 1000, matches: 1 },
    1e9,
    10,
    "250 MB of 1.0 GB, 25 %, 30 s left, 1,000 events, 1 match, 100 events/s",
  ],
  [
    "no time left while too little is read to tell",
    { bytes: 1e6 },
    1e9,
    10,
    "1.0 MB of 1.0 GB, 0 %, 0 events, 0 matches, 0 events/s",
  ],
  [
    "bytes alone where nobody knows how many there are",
    { bytes: 1500 },
    undefined,
    1,
    "1.5 kB, 0 events, 0 matches, 0 events/s",
  ],
  [
    "only what this run has to read, not what an earlier one has read",
    { bytes: 100, bytesBefore: 800 },
    1000,
    1,
    "100 B of 200 B, 50 %, 1 s left, 0 events, 0 matches, 0 events/s",
  ],
  [
    "100 % for files that have grown meanwhile",
    { bytes: 1100 },
    1000,
    1,
    "1.1 kB of 1.0 kB, 100 %, 0 events, 0 matches, 0 events/s",
  ],
])("progress shows %s", (_what, counts, total, seconds, text) => {
  expect(renderProgress(summary(counts), total, seconds)).toBe(text);
});
