import { unknownTechniques } from "@pypanther/core/testing";

test("tactics with techniques and sub-techniques that there are pass", () => {
  expect(unknownTechniques(["TA0001:T1078", "TA0001:T1078.004", "TA0010:T1567.002", "TA0006:T1110"])).toEqual([]);
});

test.each([
  "TA0099:T1078",
  "TA0001:T9999",
  "TA0001:T1078.005",
  "TA0001:T1078.000",
  "TA0001:T1040.001",
  "TA0001",
  "T1078",
  "TA0001:T1078 ",
  "ta0001:t1078",
  "",
])("%p is unknown", (entry) => {
  expect(unknownTechniques(["TA0001:T1078", entry])).toEqual([entry]);
});
