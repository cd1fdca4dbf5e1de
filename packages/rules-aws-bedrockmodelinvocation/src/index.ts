// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { AWSBedrockModelInvocationAbnormalTokenUsage } from "./aws-bedrock-model-invocation-abnormal-token-usage";
import { AWSBedrockModelInvocationGuardRailIntervened } from "./aws-bedrock-model-invocation-guard-rail-intervened";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [AWSBedrockModelInvocationAbnormalTokenUsage, AWSBedrockModelInvocationGuardRailIntervened],
  dataModels: [],
});

export { AWSBedrockModelInvocationAbnormalTokenUsage, AWSBedrockModelInvocationGuardRailIntervened };
