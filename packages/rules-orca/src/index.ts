// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { OrcaPassthrough } from "./orca-passthrough";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [OrcaPassthrough], dataModels: [] });

export { OrcaPassthrough };
