export { foreignText } from "./foreign-text";
export { lineRecord } from "./line-record";
export { readTable, tableOf } from "./table";
