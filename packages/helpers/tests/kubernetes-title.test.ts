import { type EventDataModel, type JsonObject, PantherEvent } from "@pypanther/core";
import { k8sNameTitle, k8sObjectTitle, k8sPodTitle, k8sSourceIpTitle, k8sUserTitle } from "../src/kubernetes-title";

const dataModel: EventDataModel = { value: (event, name) => event.get(name), path: () => null };
const request = (fields: JsonObject) => new PantherEvent(fields, dataModel);

test("what a request names stands in square brackets", () => {
  const named = request({ username: "vera", namespace: "shop", name: "cart-0", sourceIPs: ["192.0.2.4", "10.0.0.1"] });
  expect(k8sUserTitle(named)).toBe("[vera]");
  expect(k8sNameTitle(named)).toBe("[cart-0]");
  expect(k8sObjectTitle(named)).toBe("[shop/cart-0]");
  expect(k8sPodTitle(named)).toBe("[shop/cart-0]");
  expect(k8sSourceIpTitle(named)).toBe("[192.0.2.4]");
});

test("a pod may be named by the response only", () => {
  expect(k8sPodTitle(request({ responseObject: { metadata: { name: "cart-1" } } }))).toBe("[cart-1]");
});

test("what a request does not name is said in words", () => {
  const empty = request({});
  expect(k8sUserTitle(empty)).toBe("an unknown user");
  expect(k8sNameTitle(empty)).toBe("of an unknown name");
  expect(k8sObjectTitle(empty)).toBe("of an unknown name");
  expect(k8sObjectTitle(request({ namespace: "shop" }))).toBe("of an unknown name in [shop]");
  expect(k8sSourceIpTitle(empty)).toBe("an unknown address");
});
