export type { CorrelationTestFile } from "./correlation-pack-tests";
export { type Mutation, mutations } from "./mutations";
export { unknownTechniques } from "./mitre-attack";
export { describePack } from "./pack-tests";
export { describePolicyPack } from "./policy-pack-tests";
export { matchesInSequence, runSequence, type SequenceEvent } from "./run-sequence";
export { seededRandom } from "./seeded-random";
