/**
 * Builds the docs site from docs/ and the managed detections.
 *
 *   npm run docs              builds docs/.vitepress/dist
 *   npm run docs -- --serve   serves it while you write
 *   npm run docs -- --sample  builds the pages of some detections only, which is what CI does to check links
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DetectionClass, loadedPacks, type RuleTestFile } from "@pypanther/core/runtime";
import { isPolicyPack, loadPacks, root, workspacePackages } from "../workspace";
import { sourceClasses } from "./class-fields";
import { type DetectionEntry, detectionEntry } from "./detection-entry";
import { detectionPage } from "./detection-page";

const docs = join(root, "docs");

/** The tests of every pack, by detection. */
function testFiles(): ReadonlyMap<DetectionClass, RuleTestFile> {
  const files = workspacePackages()
    .filter((pack) => pack.manifest.pypanther?.pack && !isPolicyPack(pack))
    .flatMap(({ directory }) => {
      const tests = join(directory, "tests");
      return readdirSync(tests)
        .filter((name) => name.endsWith(".tests.ts"))
        .map((name) => require(join(tests, name)) as RuleTestFile);
    });
  return new Map(files.map((file) => [file.rule, file]));
}

async function detectionEntries(): Promise<DetectionEntry[]> {
  loadPacks();
  const classes = sourceClasses();
  const tests = testFiles();
  const entries: DetectionEntry[] = [];
  for (const pack of loadedPacks()) {
    for (const detection of [...pack.rules, ...(pack.detections ?? [])]) {
      entries.push(await detectionEntry(detection, pack.name, classes, tests.get(detection)));
    }
  }
  return entries.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
}

/** With --sample, one detection of so many gets its page. */
const SAMPLE = 25;

async function main(options: { serve: boolean; sample: boolean }): Promise<void> {
  const entries = await detectionEntries();
  const paged = options.sample ? entries.filter((_, index) => index % SAMPLE === 0) : entries;
  const generated = join(docs, ".vitepress", "generated");
  mkdirSync(generated, { recursive: true });
  const catalogue = entries.map(({ id, slug, name, kind, pack, severity, enabled, tactics, logTypes }) => ({
    id,
    slug,
    name,
    kind,
    pack: pack.replace("@pypanther/", ""),
    severity,
    enabled,
    tactics,
    logTypes,
  }));
  const pages = paged.map((entry) => ({
    params: { slug: entry.slug, title: entry.name, description: entry.description },
    content: detectionPage(entry),
  }));
  writeFileSync(join(generated, "catalogue.json"), JSON.stringify(catalogue));
  writeFileSync(join(generated, "pages.json"), JSON.stringify(pages));
  // VitePress is an ES module.
  const { build, createServer } = await import("vitepress");
  if (options.serve) {
    const server = await createServer(docs);
    await server.listen();
    server.printUrls();
    return;
  }
  await build(docs);
  console.log(
    `${entries.length} detections. Open docs/.vitepress/dist/index.html, or serve it: npm run docs -- --serve`,
  );
}

const args = process.argv.slice(2);
main({ serve: args.includes("--serve"), sample: args.includes("--sample") }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
