import { PantherEvent } from "@pypanther/core";
import { sentineloneActivityContext } from "../src/sentinelone";

test("an activity's context has the known fields, empty ones included", () => {
  const context = sentineloneActivityContext(new PantherEvent({ siteName: "till", id: "7", other: 1 }));
  expect(context).toMatchObject({ sitename: "till", id: "7", agentid: "" });
  expect(Object.keys(context)).toHaveLength(10);
});
