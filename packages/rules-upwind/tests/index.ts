// Written by `pnpm sync-packs` from the rules in this folder.
export * as UpwindDetectionAPIPassthrough from "./upwind-detection-api-passthrough.tests";
export * as UpwindDetectionNetworkPassthrough from "./upwind-detection-network-passthrough.tests";
export * as UpwindDetectionPosturePassthrough from "./upwind-detection-posture-passthrough.tests";
export * as UpwindDetectionRuntimePassthrough from "./upwind-detection-runtime-passthrough.tests";
export * as UpwindDetectionVulnerabilityPassthrough from "./upwind-detection-vulnerability-passthrough.tests";
