export { type PutOptions, type SharedKey, sharedKey, type StateKey, StateScope } from "./state-scope";
export {
  applyOperation,
  InMemoryStateStore,
  type SetItem,
  type StateEntry,
  type StateOperation,
  type StateStore,
} from "./state-store";
