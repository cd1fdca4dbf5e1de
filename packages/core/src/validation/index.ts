export { validateRule } from "./validate-rule";
