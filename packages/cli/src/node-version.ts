import { engines } from "../package.json";

const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(engines.node) ?? []).map(Number);

/** What to tell someone whose Node.js is older than this package allows; undefined when it is not. */
export function nodeVersionProblem(version: string): string | undefined {
  const [ours = 0, itsMinor = 0] = version.split(".").map(Number);
  if (ours > major || (ours === major && itsMinor >= minor)) return undefined;
  return `pypanther needs Node.js ${major}.${minor} or later, and this is ${version}. Install a newer one: https://nodejs.org`;
}
