export { type Alert, type AlertChange, alertId, type ChainLink } from "./alert";
export {
  countValues,
  type EventReference,
  eventOfMatch,
  type Match,
  matchOf,
  referenceTo,
  sayingOf,
  sizeOfMatch,
} from "./match";
export { compareOrdered, type Ordered } from "./order";
export { type Packed, type Packing, SortingLine, type WaitingLine } from "./waiting-line";
export type { StoredWindow } from "./window";
export { Windows } from "./windows";
export type { ValueCount } from "./most-frequent";
