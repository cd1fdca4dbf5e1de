/**
 * Adds a correlation rule and its tests to a pack, and to the pack's index and README.
 *
 *   pnpm new-correlation-rule <pack> <Rule.Id> <id of a member> <id of another> [...]
 *
 * Rules of the pack are named by their classes; those of other packs too in `multi-source`, elsewhere by their ids.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { classNameOf } from "@pypanther/cli";
import { getPantherDetections, listingsOf, nearMiss, ruleFileName } from "@pypanther/core/runtime";
import {
  correlationSource,
  correlationTests,
  type CorrelationTemplateMember,
} from "./generators/correlation-templates";
import { formatFiles, loadPacks, root } from "./workspace";

const USAGE =
  "Usage: pnpm new-correlation-rule <pack> <Rule.Id> <member id> <member id> [...], for example:\n" +
  "  pnpm new-correlation-rule notion Notion.Login.And.Export Notion.Login-prototype Notion.Workspace.Exported-prototype";

/** The one pack whose rules may name rules of others by their classes. */
const MULTI_SOURCE = "rules-multi-source";

function membersOf(pack: string, ids: readonly string[]): CorrelationTemplateMember[] {
  loadPacks();
  const known = new Map(listingsOf(getPantherDetections()).map((listing) => [listing.id, listing]));
  return ids.map((id, index) => {
    const listing = known.get(id);
    const near = listing ? undefined : nearMiss(id, [...known.keys()]);
    if (!listing) throw new Error(`No pack has the rule ${id}.${near === undefined ? "" : ` Did you mean ${near}?`}`);
    const className = listing.detection.name;
    const step = `Step${index + 1}`;
    if (listing.pack?.name === `@pypanther/${pack}`) {
      return { step, id, imported: { className, module: `../${ruleFileName(className)}` } };
    }
    const isImported = pack === MULTI_SOURCE && listing.pack !== undefined;
    return { step, id, imported: isImported ? { className, module: listing.pack?.name ?? "" } : undefined };
  });
}

/** Writes a correlation rule and its tests into a pack and returns both files. Throws an Error when it cannot. */
function newCorrelationRule(pack: string, id: string, memberIds: readonly string[]): string[] {
  const className = classNameOf(id);
  if (!/^[A-Z]\w+$/.test(className)) {
    throw new Error(`"${id}" is no id for a rule: use words joined by dots, such as Notion.Login.And.Export.`);
  }
  const name = ruleFileName(className);
  const directory = join(root, "packages", pack);
  const file = join(directory, "src", "correlation-rules", `${name}.ts`);
  const tests = join(directory, "tests", "correlation-rules", `${name}.tests.ts`);
  if (existsSync(file)) throw new Error(`${className} exists already, in ${relative(root, file)}.`);
  const template = { className, id, members: membersOf(pack, memberIds) };
  for (const folder of ["src", "tests"]) mkdirSync(join(directory, folder, "correlation-rules"), { recursive: true });
  writeFileSync(file, correlationSource(template));
  writeFileSync(tests, correlationTests(template, name));
  formatFiles([file, tests]);
  return [file, tests];
}

function main([source = "", id, ...memberIds]: readonly string[]): void {
  const pack = `rules-${source.replace(/^rules-/, "")}`;
  if (!id || memberIds.length < 2 || !existsSync(join(root, "packages", pack))) throw new Error(USAGE);
  const files = newCorrelationRule(pack, id, memberIds).map((file) => relative(root, file));
  execFileSync("tsx", [join(__dirname, "sync-packs.ts")], { stdio: "inherit" });
  console.log(
    `Written: ${files.join(" and ")}. Replace what says "<fill in: ...>", then:\n  npx jest packages/${pack}\n  npm run sync`,
  );
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
