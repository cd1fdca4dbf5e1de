import { now } from "../src/clock";

test("the time is that of the system's clock", () => {
  jest.useFakeTimers({ now: 1_771_300_000_000 });
  expect(now()).toBe(1_771_300_000_000);
  jest.useRealTimers();
});
