export { normalisedField } from "./normalised-field";
