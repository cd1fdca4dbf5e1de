// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSBedrockModelInvocationAbnormalTokenUsage } from "./aws-bedrock-model-invocation-abnormal-token-usage";
export { AWSBedrockModelInvocationGuardRailIntervened } from "./aws-bedrock-model-invocation-guard-rail-intervened";
