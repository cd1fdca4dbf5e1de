import type { Manifest } from "./manifest";

const typescript = /(?<!\.d)\.[cm]?tsx?$/;

/** The files that an `exports` field leads to, those for the compiler left out. */
function targetsOf(exports: unknown): string[] {
  if (typeof exports === "string") return [exports];
  if (typeof exports !== "object" || exports === null) return [];
  return Object.entries(exports).flatMap(([condition, target]) => (condition === "types" ? [] : targetsOf(target)));
}

/** Whether what a package gives to those who import it is TypeScript, as packages of a monorepo often are among themselves. */
export function isSourcePackage({ main, exports }: Manifest): boolean {
  return targetsOf(exports ?? main).some((target) => typescript.test(target));
}
