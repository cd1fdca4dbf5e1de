// Written by `pnpm sync-packs` from the rules in this folder.
export * as AWSBedrockModelInvocationAbnormalTokenUsage from "./aws-bedrock-model-invocation-abnormal-token-usage.tests";
export * as AWSBedrockModelInvocationGuardRailIntervened from "./aws-bedrock-model-invocation-guard-rail-intervened.tests";
