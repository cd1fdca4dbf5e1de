import { PantherEvent } from "@pypanther/core";
import { AWSVPCPortScanning } from "../src";

test("a scan counts by its ports", () => {
  expect(new AWSVPCPortScanning().unique(new PantherEvent({ dstPort: 5601 }))).toBe("5601");
  expect(new AWSVPCPortScanning().unique(new PantherEvent({}))).toBeNull();
});
