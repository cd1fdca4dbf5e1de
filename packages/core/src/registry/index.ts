export { applyOverrides, getDetections, getRules, type Namespace } from "./get-rules";
export { detectionList, listingsOf } from "./detection-list";
export { getPantherPolicies, getPolicies } from "./get-policies";
export { Listing } from "./listing";
export { type Notice, notices } from "./notices";
export type { DeferredPack, Pack, DetectionFacts } from "./pack";
export { deferPack, definePack, isManaged, loadedPacks, packOf } from "./packs";
export {
  changedButUnregistered,
  checkRegistry,
  getPantherDetections,
  getPantherRules,
  type InvalidDetection,
  invalidDetections,
  register,
  registeredDetections,
  registeredRules,
  type Registrable,
  RegistrationError,
  resetRegistry,
} from "./registry";
export { filterDetections, type RuleFilter } from "./rule-filter";
