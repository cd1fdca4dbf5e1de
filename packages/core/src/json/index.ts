export { asText } from "./as-text";
export { deepWalk, type WalkMode } from "./deep-walk";
export { field, fieldAt, lookup, ownKey } from "./fields";
export { copyJson, deepFreeze, handOut, isJsonObject, isPlainObject, type JsonObject, type JsonValue } from "./json";
