// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { name, version } from "../package.json";
import * as rules from "./rules";

definePack({ name, version, rules: Object.values(rules), dataModels: [] });

export * from "./rules";
