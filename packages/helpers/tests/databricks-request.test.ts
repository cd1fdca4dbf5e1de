import { EventReader } from "@pypanther/core";
import {
  databricksActor,
  databricksOutcome,
  databricksParameter,
  databricksPrincipal,
  databricksSucceeded,
  databricksWorkspace,
} from "../src/databricks-request";
import { expectHarmless } from "./hostile-logs";

const request = {
  userIdentity: { email: "vera@lakeside.example" },
  workspaceId: 42,
  requestParams: { name: "nightly", principal: "kim" },
  response: { statusCode: 200 },
};

const all = (event: EventReader) => [
  databricksActor(event),
  databricksWorkspace(event),
  databricksParameter(event, "name", "Unknown Script"),
  databricksPrincipal(event),
  databricksSucceeded(event),
  databricksOutcome(event),
];

test("actor, workspace, parameters and outcome are told", () => {
  expect(all(new EventReader(request))).toEqual(["vera@lakeside.example", "42", "nightly", "kim", true, "Success"]);
});

test("what is missing is told", () => {
  expect(all(new EventReader({}))).toEqual([
    "Unknown Actor",
    "Unknown Workspace",
    "Unknown Script",
    "Unknown Principal",
    false,
    "Failed",
  ]);
});

test("malformed logs are harmless", () => {
  expectHarmless(request, all);
});
