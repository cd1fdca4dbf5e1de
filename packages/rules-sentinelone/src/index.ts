// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SentinelOneAlertPassthrough } from "./sentinelone-alert-passthrough";
import { SentinelOneThreats } from "./sentinelone-threats";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [SentinelOneAlertPassthrough, SentinelOneThreats], dataModels: [] });

export { SentinelOneAlertPassthrough, SentinelOneThreats };
