// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { ThinkstCanaryDCRC } from "./thinkst-canary-dcrc";
import { ThinkstCanaryIncident } from "./thinkst-canary-incident";
import { ThinkstCanaryTokenIncident } from "./thinkst-canary-token-incident";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [ThinkstCanaryDCRC, ThinkstCanaryIncident, ThinkstCanaryTokenIncident],
  dataModels: [],
});

export { ThinkstCanaryDCRC, ThinkstCanaryIncident, ThinkstCanaryTokenIncident };
