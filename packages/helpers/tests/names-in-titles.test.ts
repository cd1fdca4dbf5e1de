import { type EventDataModel, type EventReader, type JsonObject, PantherEvent } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "../src/asana";
import { azureCallerAddress } from "../src/azure-activity";
import { azureSigninAddress, azureSigninUser, azureSigninUserTitle } from "../src/azure-signin";
import { boxUser } from "../src/box";
import { databricksAction } from "../src/databricks-request";
import { docusignEnvelope } from "../src/docusign";
import { duoAdministrator } from "../src/duo";
import { githubAuditRepository, githubWebhookRepository } from "../src/github";
import { mongodbActor } from "../src/mongodb";
import { netskopeUser } from "../src/netskope";
import { oktaActorLogin } from "../src/okta";
import { oneLoginActor, oneLoginUser } from "../src/onelogin";
import { osqueryHost } from "../src/osquery";
import { s3AccessedBucket } from "../src/s3-access";
import { slackWorkspace } from "../src/slack";
import { teleportCluster, teleportUser } from "../src/teleport";
import { tinesSource } from "../src/tines";
import { zendeskActor } from "../src/zendesk";
import { zoomOperator } from "../src/zoom";
import { expectHarmless } from "./hostile-logs";

const dataModel: EventDataModel = { value: (event, name) => event.get(name), path: () => null };
const zendesk = (event: EventReader) => zendeskActor(new PantherEvent(event.toJSON() as JsonObject, dataModel));

describe.each<[string, (event: EventReader) => string, JsonObject, string, string]>([
  ["the actor in Asana", asanaActor, { actor: { email: "vera" } }, "vera", "<ACTOR_NOT_FOUND>"],
  ["the workspace in Asana", asanaWorkspace, { resource: { name: "Lake" } }, "Lake", "<WORKSPACE_NOT_FOUND>"],
  ["the caller in Azure", azureCallerAddress, { callerIpAddress: "192.0.2.4" }, "[192.0.2.4]", "an unknown address"],
  ["the user of Entra ID", azureSigninUser, { properties: { userPrincipalName: "vera" } }, "vera", "<UNKNOWN_USER>"],
  [
    "the user of Entra ID in a title",
    azureSigninUserTitle,
    { properties: { userPrincipalName: "vera" } },
    "[vera]",
    "an unknown user",
  ],
  [
    "the sign-in's address",
    azureSigninAddress,
    { properties: { ipAddress: "192.0.2.4" } },
    "[192.0.2.4]",
    "an unknown address",
  ],
  ["the user of Box", boxUser, { created_by: { name: "Vera" } }, "[Vera]", "an unknown user"],
  ["the action in Databricks", databricksAction, { actionName: "login" }, "login", "Unknown Action"],
  ["the envelope in DocuSign", docusignEnvelope, { data: { envelopeId: "e-1" } }, "[e-1]", "an unknown envelope"],
  ["the administrator of Duo", duoAdministrator, { username: "vera" }, "vera", "<username_not_found>"],
  ["the repository audited", githubAuditRepository, { repo: "lake/boat" }, "[lake/boat]", "an unknown repository"],
  [
    "the webhook's repository",
    githubWebhookRepository,
    { repository: { full_name: "lake/boat" } },
    "[lake/boat]",
    "an unknown repository",
  ],
  ["the actor in MongoDB Atlas", mongodbActor, { username: "vera" }, "vera", "<USER_NOT_FOUND>"],
  ["the user of Netskope", netskopeUser, { user: "vera" }, "[vera]", "an unknown user"],
  ["the actor's login in Okta", oktaActorLogin, { actor: { alternateId: "vera" } }, "[vera]", "an unknown user"],
  ["the actor in OneLogin", oneLoginActor, { actor_user_name: "Vera" }, "Vera", "<UNKNOWN_USER>"],
  ["the user in OneLogin", oneLoginUser, { user_name: "Kim" }, "Kim", "<UNKNOWN_USER>"],
  ["the host of osquery", osqueryHost, { hostIdentifier: "lake-1" }, "lake-1", "<UNKNOWN_HOST>"],
  ["the bucket of S3", s3AccessedBucket, { bucket: "lake" }, "bucket [lake]", "an unknown bucket"],
  [
    "the workspace of Slack",
    slackWorkspace,
    { context: { location: { domain: "lake" } } },
    "lake",
    "<UNKNOWN_WORKSPACE>",
  ],
  ["the cluster of Teleport", teleportCluster, { cluster_name: "lake" }, "lake", "<UNKNOWN_CLUSTER>"],
  ["the user of Teleport", teleportUser, { user: "vera" }, "vera", "<UNKNOWN_USER>"],
  ["the source of Tines", tinesSource, { p_source_label: "Lake" }, "[Lake]", "an unknown tenant"],
  ["the actor in Zendesk", zendesk, { actor_user: "vera" }, "[vera]", "an unknown user"],
  ["the operator of Zoom", zoomOperator, { operator: "vera" }, "[vera]", "an unknown operator"],
])("%s", (_, name, log, expected, missing) => {
  test("is read from where the source logs it", () => {
    expect(name(new PantherEvent(log))).toBe(expected);
  });

  test("is said to be missing when it is", () => {
    expect(name(new PantherEvent({}))).toBe(missing);
  });

  test("is harmless in a malformed log", () => {
    expectHarmless(log, name);
  });
});
