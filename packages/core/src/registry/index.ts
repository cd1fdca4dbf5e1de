export { applyOverrides, getRules, type Namespace } from "./get-rules";
export { type Notice, notices } from "./notices";
export { definePack, isManaged, loadedPacks, type Pack, packOf } from "./packs";
export {
  changedButUnregistered,
  checkRegistry,
  getPantherRules,
  register,
  registeredRules,
  type Registrable,
  RegistrationError,
  resetRegistry,
} from "./registry";
export { filterRules, type RuleFilter } from "./rule-filter";
