import { Policy, type PolicyClass } from "./policy";

/** Whether a value is a class made from this copy's Policy, and not Policy itself. */
export function isPolicyClass(value: unknown): value is PolicyClass {
  return typeof value === "function" && value.prototype instanceof Policy;
}
