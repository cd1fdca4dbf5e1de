export { describeInput, type InputUnderTest, type InputWorld } from "./describe-input";
export { Crash, MemoryStore } from "./memory-store";
