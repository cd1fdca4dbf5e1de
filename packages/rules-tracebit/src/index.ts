// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { TracebitAlert } from "./tracebit-alert";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [TracebitAlert], dataModels: [] });

export { TracebitAlert };
