// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DefenderDetectionPassthrough } from "./defender-detection-passthrough";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [DefenderDetectionPassthrough], dataModels: [] });

export { DefenderDetectionPassthrough };
