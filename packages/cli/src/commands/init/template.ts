import { existsSync } from "node:fs";
import { join } from "node:path";

/** npm leaves files of these names out of packages, so the template holds them under another name. */
const renamed: Readonly<Record<string, string>> = { _gitignore: ".gitignore", _npmrc: ".npmrc" };

/** What the user keeps, not the template. */
const left: readonly string[] = ["node_modules", "dist", "package-lock.json", "pnpm-lock.yaml"];

/** Where the template is: in the published package, or in the repository that this was built in. */
export function templateDirectory(): string {
  // Both from dist/ and from src/commands/init/ of this package.
  const roots = [join(__dirname, ".."), join(__dirname, "..", "..", "..")];
  const candidates = roots.flatMap((root) => [join(root, "template"), join(root, "..", "..", "starter-kit")]);
  return (
    candidates.find((directory) => existsSync(join(directory, "package.json"))) ?? join(__dirname, "..", "template")
  );
}

/** The name that a file of the template gets, or undefined for one that is not copied. */
export function targetName(name: string): string | undefined {
  if (left.includes(name)) return undefined;
  return Object.hasOwn(renamed, name) ? renamed[name] : name;
}
