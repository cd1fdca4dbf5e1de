import { type JsonValue, PantherEvent } from "@pypanther/core";
import { isEksClusterManager, isEksNode } from "../src/eks-principal";

const by = (user: JsonValue) => new PantherEvent({ user });

test("EKS's cluster manager is known by the first role in the token", () => {
  const arn = "arn:aws:sts::401256739912:assumed-role/AWSWesleyClusterManagerLambda-NodeManager/eks";
  expect(isEksClusterManager(by({ extra: { arn: [arn] } }))).toBe(true);
  expect(isEksClusterManager(by({ extra: { arn: ["arn:aws:iam::401256739912:user/ines", arn] } }))).toBe(false);
  expect(isEksClusterManager(by({ extra: { arn } }))).toBe(false);
  expect(isEksClusterManager(by(null))).toBe(false);
});

test("a node is known by its name and groups", () => {
  const groups = ["system:bootstrappers", "system:nodes", "system:authenticated"];
  expect(isEksNode(by({ username: "system:node:ip-10-0-3-7", groups }))).toBe(true);
  expect(isEksNode(by({ username: "system:node:ip-10-0-3-7", groups: ["system:nodes"] }))).toBe(false);
  expect(isEksNode(by({ username: "ines", groups }))).toBe(false);
  expect(isEksNode(by({}))).toBe(false);
});
