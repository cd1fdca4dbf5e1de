export { Crash, MemoryStore } from "../../src/testing";
