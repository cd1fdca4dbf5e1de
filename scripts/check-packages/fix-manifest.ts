import type { Manifest, WorkspacePackage } from "../workspace";
import { invariants } from "./invariants";

/** A package's manifest with everything put right that can be without asking a person. */
export function fixManifest(pkg: WorkspacePackage): Manifest {
  return invariants.reduce<Manifest>((manifest, { problem, fix }) => {
    const broken = problem({ ...pkg, manifest }) !== undefined;
    return broken && fix ? fix(manifest, pkg) : manifest;
  }, pkg.manifest);
}
