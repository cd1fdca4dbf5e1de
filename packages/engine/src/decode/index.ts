export { decode, decodeMore, type DecodeOptions } from "./decode";
export { type DecodeLimits, defaultLimits } from "./decode-limits";
export { FastScanner } from "./fast-scanner";
export { FieldTrie, type SpeltKey } from "./field-trie";
export { Held, JsonScanner } from "./json-scanner";
export { parseText } from "./parse-text";
export type { RecordVisitor } from "./record-reader";
export { SlotValues } from "./slot-values";
export { unzstd } from "./unzstd";
