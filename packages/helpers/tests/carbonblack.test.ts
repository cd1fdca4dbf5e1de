import { PantherEvent } from "@pypanther/core";
import { carbonBlackActor, carbonBlackAuditTitle } from "../src/carbonblack";

test("an audit entry tells who did what from where", () => {
  const event = new PantherEvent({ loginName: "ines", clientIp: "192.0.2.10", description: "Logged in" });
  expect(carbonBlackActor(event)).toBe("[ines] from [192.0.2.10]");
  expect(carbonBlackAuditTitle(event)).toBe("[ines] from [192.0.2.10]: Logged in");
});

test("an empty entry tells nothing", () => {
  expect(carbonBlackAuditTitle(new PantherEvent({}))).toBe("an unknown user from an unknown address: no description");
});
