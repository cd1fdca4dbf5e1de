import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Finding } from "../findings";
import type { Project } from "../load-project";
import { contentFiles } from "./content-files";
import { type ClassDeclaration, classDeclarations } from "./declarations";
import { importedNames } from "./imported-names";

interface Found extends ClassDeclaration {
  readonly file: string;
  /** Whether the file has anything to do with our packages. */
  readonly knowsUs: boolean;
}

const notRules = new Set(["DataModel", "FieldDataModel", "Error"]);
/** The bases that classes of users extend. */
const kinds = new Set(["Rule", "ScheduledRule", "Policy"]);
const ownMembers = ["rule", "policy", "logTypes", "tests", "when", "defaultSeverity"];

/** Whether a class looks like a rule that can be registered, not like a base of others or a helper. */
function isRuleLike({ superclass, isAbstract, members, knowsUs }: Found): boolean {
  if (superclass === undefined || isAbstract || notRules.has(superclass)) return false;
  return ownMembers.some((name) => members.has(name)) || (knowsUs && members.has("id"));
}

/** Whether a class and those that it extends, as far as they are known, set no id all the way up to the base of their kind. */
function lacksId(found: Found, byName: ReadonlyMap<string, Found>): boolean {
  const seen = new Set<Found>();
  let current: Found | undefined = found;
  while (current && !seen.has(current)) {
    seen.add(current);
    if (current.members.has("id")) return false;
    if (kinds.has(current.superclass ?? "")) return true;
    current = byName.get(current.superclass ?? "");
  }
  return false;
}

function withoutId({ name, members }: Found): string {
  const misspelt = [...members.keys()].find((member) => /^_?(?:rule)?_?id$/i.test(member));
  const advice = misspelt === undefined ? "Give it one" : `Did you mean "id" where it says "${misspelt}"? Correct that`;
  return `${name} has no id, so it is not taken for a rule. ${advice}, or make the class abstract if others are to extend it.`;
}

/** A class heading, roughly: whether it is code or stands in a comment is not known. */
const heading = /\bclass\s+([\w$]+)[^{]*?\bextends\s+(?:[\w$]+\.)*([\w$]+)/g;

function declarationsOf(file: string, source: string): Found[] {
  const knowsUs = source.includes("@pypanther/");
  return classDeclarations(source).map((declaration) => ({ ...declaration, file, knowsUs }));
}

/** What to do about a class that nothing imports, by how its file exports it. */
function adviceFor({ file, name, exportNames }: Found, importers: readonly string[], directory: string): string {
  const [importer] = importers;
  if (exportNames.length === 0)
    return `${name} is not exported, so nothing can register it. Export it: export class ${name}.`;
  const onlyDefault = exportNames.every((exported) => exported === "default");
  if (onlyDefault && importer !== undefined) {
    return `${name} is the default export, which ${relative(directory, importer)} does not take ("export *" leaves it out). Export it by name: export class ${name}.`;
  }
  const index = join(dirname(file), "index.ts");
  const from = importer ?? (existsSync(index) && index !== file ? index : undefined);
  const exported = onlyDefault ? `{ default as ${name} }` : importer === undefined ? "*" : `{ ${name} }`;
  const line = `export ${exported} from "./${basename(file).replace(/\.[^.]+$/, "")}";`;
  return `Nothing imports ${name}, so it is not registered. ${from === undefined ? "Import it in main.ts." : `Add to ${relative(directory, from)}: ${line}`}`;
}

/**
 * Rules below content/ that went missing without anyone saying so: classes without an id, and classes that no file which
 * main.ts imports takes. `registered` are the names of classes that are registered all the same.
 */
export function unregisteredClasses(project: Project, registered: ReadonlySet<string>): Finding[] {
  const { directory, sources, importers } = project;
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(file, "utf8");
    texts.set(file, text);
    return text;
  };
  const loaded = new Set(sources);
  const bases = new Set<string | undefined>();
  const suspects = contentFiles(join(directory, "content")).filter((file) => {
    const headings = [...read(file).matchAll(heading)];
    for (const [, , superclass] of headings) bases.add(superclass);
    // Cutting a file into tokens costs far more than reading it; most files hold nothing but registered rules.
    return headings.some(([, name = ""]) => !registered.has(name));
  });
  const classes = suspects.flatMap((file) => declarationsOf(file, read(file)));
  const byName = new Map(classes.map((found) => [found.name, found]));

  const problemOf = (found: Found): Pick<Finding, "code" | "message"> | undefined => {
    const unimported = (by: readonly string[]): Pick<Finding, "code" | "message"> => ({
      code: "CLASS_NOT_REGISTERED",
      message: adviceFor(found, by, directory),
    });
    const importing = importers.get(found.file) ?? [];
    const files = importing.map(({ file }) => file);
    if (!loaded.has(found.file)) return unimported([]);
    if (lacksId(found, byName)) return { code: "CLASS_WITHOUT_ID", message: withoutId(found) };
    const isTaken = importing.some(({ file, specifier }) => {
      const names = importedNames(read(file), specifier);
      return (
        names === undefined ||
        found.exportNames.some((name) => names.has(name) || (names.has("*") && name !== "default"))
      );
    });
    return isTaken || found.isUsed ? undefined : unimported(files);
  };
  return classes
    .filter((found) => isRuleLike(found) && !bases.has(found.name) && !registered.has(found.name))
    .flatMap((found) => {
      const problem = problemOf(found);
      const place = `${relative(directory, found.file)}:${found.line}`;
      return problem === undefined ? [] : [{ ...problem, severity: "error" as const, place }];
    });
}
