// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SOCRadarAlertPassthrough } from "./socradar-alert-passthrough";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [SOCRadarAlertPassthrough], dataModels: [] });

export { SOCRadarAlertPassthrough };
