import { PantherEvent } from "@pypanther/core";
import { eksRequest } from "../src/eks-request";

test("a request names actor, address, verb, resource, namespace and cluster", () => {
  const event = new PantherEvent({
    verb: "create",
    user: { username: "ines" },
    sourceIPs: ["192.0.2.10", "10.0.0.1"],
    objectRef: { resource: "pods", subresource: "exec", namespace: "shop" },
    p_source_label: "harbour-eks",
  });
  expect(eksRequest(event)).toBe("[ines] from [192.0.2.10] did [create pods/exec] in [shop] of [harbour-eks]");
});

test("a request says what it does not know", () => {
  expect(eksRequest(new PantherEvent({}))).toBe(
    "an unknown user from an unknown address did an unknown request in no namespace of an unknown cluster",
  );
});
