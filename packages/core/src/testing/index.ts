export type { CorrelationTestFile } from "./correlation-pack-tests";
export { type Mutation, mutations } from "./mutations";
export { unknownTechniques } from "./mitre-attack";
export { describePack, type RuleTestFile } from "./pack-tests";
export { matchesInSequence, runSequence, type SequenceEvent } from "./run-sequence";
