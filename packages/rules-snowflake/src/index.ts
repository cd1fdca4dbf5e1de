// Written by `pnpm sync-packs` from the rules in this folder.
import { load } from "./pack";

export type * from "./events";
export * from "./rules";

load();
