import { DetailStore } from "../src/detail-store";

describe.each([
  ["in memory", 1_000_000],
  ["on disk", 0],
  ["partly on disk", 40],
])("details kept %s", (_name, memoryBytes) => {
  test("come back as they were, in any order", () => {
    const store = new DetailStore<{ text: string }>(memoryBytes);
    try {
      const numbers = ["a", "ümläut 🚪", "x".repeat(300_000), "d"].map((text) => ({
        text,
        index: store.put({ text }),
      }));
      for (const { text, index } of numbers.reverse()) expect(store.get(index)).toEqual({ text });
    } finally {
      store.close();
    }
  });
});
