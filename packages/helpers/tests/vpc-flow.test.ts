import { PantherEvent } from "@pypanther/core";
import { isInboundFlow, isOutboundFlow } from "../src/vpc-flow";

const flow = (source_ip: string | null, destination_ip: string | null) =>
  new PantherEvent({ source_ip, destination_ip }, { value: (event, name) => event.get(name), path: () => null });

test("a flow is inbound from the internet to the inside", () => {
  expect(isInboundFlow(flow("9.9.9.9", "10.0.0.8"))).toBe(true);
  expect(isInboundFlow(flow("9.9.9.9", "100.64.0.8"))).toBe(true);
  expect(isInboundFlow(flow("10.0.0.9", "10.0.0.8"))).toBe(false);
  expect(isInboundFlow(flow("9.9.9.9", "8.8.8.8"))).toBe(false);
  expect(isInboundFlow(flow(null, "10.0.0.8"))).toBe(false);
  expect(isInboundFlow(flow("9.9.9.9", null))).toBe(false);
  expect(isInboundFlow(flow("9.9.9.9", "gateway"))).toBe(false);
});

test("a flow is outbound from the inside to what is not private", () => {
  expect(isOutboundFlow(flow("10.0.0.8", "9.9.9.9"))).toBe(true);
  expect(isOutboundFlow(flow(null, "9.9.9.9"))).toBe(true);
  expect(isOutboundFlow(flow("10.0.0.8", "100.64.0.8"))).toBe(true);
  expect(isOutboundFlow(flow("10.0.0.8", "10.0.0.9"))).toBe(false);
  expect(isOutboundFlow(flow("8.8.8.8", "9.9.9.9"))).toBe(false);
  expect(isOutboundFlow(flow("gateway", "9.9.9.9"))).toBe(false);
  expect(isOutboundFlow(flow("10.0.0.8", null))).toBe(false);
});
