export { validateRule } from "./validate-rule";
export { validatePolicy } from "./validate-policy";
