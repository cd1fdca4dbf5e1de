// Written by `pnpm sync-packs` from the policies in this folder.
import { definePack } from "@pypanther/core";
import { name, version } from "../package.json";
import * as policies from "./policies";

definePack({ name, version, rules: [], detections: Object.values(policies) });

export * from "./policies";
export type * from "./resources";
