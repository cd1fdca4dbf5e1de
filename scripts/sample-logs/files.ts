import { gzipSync } from "node:zlib";
import { cloudtrailEntries, production } from "./cloudtrail";
import { Dice } from "./dice";
import { at, type Entry, inOrder } from "./evening";
import { githubEntries } from "./github";
import { slackEntries } from "./slack";

/** A file of the starter kit's sample logs. */
export interface SampleFile {
  /** Its path below sample-logs/. */
  readonly path: string;
  /** What is in it, unpacked. */
  readonly text: string;
  readonly gzip: boolean;
}

const lines = (entries: readonly Entry[]) =>
  inOrder(entries)
    .map((log) => `${JSON.stringify(log)}\n`)
    .join("");

/** A file as CloudTrail delivers it to S3. */
function delivery(hour: string, entries: readonly Entry[], gzip: boolean): SampleFile {
  const name = `${production}_CloudTrail_eu-central-1_20260611T${hour}Z.json`;
  const text = JSON.stringify({ Records: inOrder(entries) });
  return { path: `cloudtrail/${name}${gzip ? ".gz" : ""}`, text, gzip };
}

/** The sample logs: the same on every run. */
export function sampleFiles(): SampleFile[] {
  const cloudtrail = cloudtrailEntries(new Dice(203));
  const cut = at("20:00:00");
  return [
    delivery(
      "1700",
      cloudtrail.filter(({ time }) => time < cut),
      false,
    ),
    delivery(
      "2000",
      cloudtrail.filter(({ time }) => time >= cut),
      true,
    ),
    { path: "github-audit.jsonl", text: lines(githubEntries(new Dice(611))), gzip: false },
    { path: "slack-audit.jsonl", text: lines(slackEntries(new Dice(77))), gzip: false },
  ];
}

/** A file's bytes. */
export function bytesOf({ text, gzip }: SampleFile): Buffer {
  return gzip ? gzipSync(text, { level: 9 }) : Buffer.from(text);
}
