// Written by `pnpm sync-packs` from the rules in this folder.
export { UpwindDetectionAPIPassthrough } from "./upwind-detection-api-passthrough";
export { UpwindDetectionNetworkPassthrough } from "./upwind-detection-network-passthrough";
export { UpwindDetectionPosturePassthrough } from "./upwind-detection-posture-passthrough";
export { UpwindDetectionRuntimePassthrough } from "./upwind-detection-runtime-passthrough";
export { UpwindDetectionVulnerabilityPassthrough } from "./upwind-detection-vulnerability-passthrough";
