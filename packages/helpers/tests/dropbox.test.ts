import { EventReader } from "@pypanther/core";
import { dropboxAssets, dropboxUser } from "../src/dropbox";
import { expectHarmless } from "./hostile-logs";

const shared = {
  actor: { user: { email: "vera@lakeside.example" } },
  assets: [{ display_name: "plan.txt" }, { display_name: null }],
};

test("user and assets are named", () => {
  expect(dropboxUser(new EventReader(shared))).toBe("vera@lakeside.example");
  expect(dropboxAssets(new EventReader(shared), "<UNNAMED>")).toBe("plan.txt, <UNNAMED>");
});

test("malformed logs are harmless", () => {
  expectHarmless(shared, (event) => [dropboxUser(event), dropboxAssets(event)]);
});
