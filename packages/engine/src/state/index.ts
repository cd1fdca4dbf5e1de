export { type DurableStore, keyPart, type RangeOptions, type StoreChange, type StoreKey } from "./durable-store";
export { Journal } from "./journal";
export { StoredLine } from "./stored-line";
export { StoredState } from "./stored-state";
