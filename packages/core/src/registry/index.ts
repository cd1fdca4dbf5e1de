export { applyOverrides, getDetections, getRules, type Namespace } from "./get-rules";
export { type Notice, notices } from "./notices";
export { definePack, isManaged, loadedPacks, type Pack, packOf } from "./packs";
export {
  changedButUnregistered,
  checkRegistry,
  getPantherDetections,
  getPantherRules,
  register,
  registeredDetections,
  registeredRules,
  type Registrable,
  RegistrationError,
  resetRegistry,
} from "./registry";
export { filterDetections, type RuleFilter } from "./rule-filter";
