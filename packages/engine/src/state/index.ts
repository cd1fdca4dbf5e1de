export type { DurableStore, RangeOptions, StoreChange, StoreKey } from "./durable-store";
export { Journal } from "./journal";
export { StoredLine } from "./stored-line";
export { StoredState } from "./stored-state";
